package org.sena.directory.exchange.file.run;

import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.ImmutableBatch;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.api.exchange.RecordPreview.Change;
import org.sena.directory.exchange.file.record.ReadRecord;
import org.sena.directory.exchange.file.record.RecordReader;
import org.sena.directory.exchange.store.model.ImportRunEntry;

/** Puts a batch into the directory, in the caller's transaction. */
@Component(service = BatchStoring.class)
public class BatchStoring {

    @Reference private RunReader readers;
    @Reference private DirectoryImport directory;

    /**
     * Reads the rows once more, against the directory as it is now; what it has already stays.
     *
     * @return how many records were added or changed
     */
    int store(ImportRunEntry run, List<StagedRows> staged) {
        RecordReader reader = readers.of(run);
        List<Organisation> organisations = new ArrayList<>();
        List<Service> services = new ArrayList<>();

        for (StagedRows rows : staged) {
            ReadRecord record = reader.read(rows.rows());

            if (rows.bringsOrganisation()) {
                record.organisation().ifPresent(organisations::add);
            }

            if (record.change() != Change.SAME) {
                record.service().ifPresent(services::add);
            }
        }

        return organisations.isEmpty() && services.isEmpty()
                ? 0
                : directory.store(
                        ImmutableBatch.builder()
                                .origin(RunReader.origin(run.getImportRunId()))
                                .organisations(organisations)
                                .services(services)
                                .build());
    }
}
