package org.sena.directory.exchange.file.out;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.csv.SafeCsv;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServicePage;
import org.sena.directory.api.ServiceSearch;

/** Writes the published directory, a page at a time. */
@Component(service = DirectoryExport.class)
public class DirectoryExport {

    private static final int PAGE = 500;

    @Reference private Directory directory;

    public void write(Writer to) throws IOException {
        SafeCsv csv = new SafeCsv(to);
        ServicePage page = page(1);

        csv.row(ServiceRows.header());

        for (int number = 1; number <= page.pages(); number++) {
            page = number == 1 ? page : page(number);

            for (Service service : page.services()) {
                for (List<String> row : ServiceRows.of(service)) {
                    csv.row(row);
                }
            }
        }

        csv.flush();
    }

    private ServicePage page(int number) {
        return directory.search(
                ImmutableServiceSearch.builder()
                        .sort(ServiceSearch.Sort.ID)
                        .page(number)
                        .size(PAGE)
                        .build());
    }
}
