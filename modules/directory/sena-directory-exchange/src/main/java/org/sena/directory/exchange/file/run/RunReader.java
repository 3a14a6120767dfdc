package org.sena.directory.exchange.file.run;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Postcodes;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.exchange.ColumnMapping;
import org.sena.directory.exchange.file.map.MappingJson;
import org.sena.directory.exchange.file.record.Columns;
import org.sena.directory.exchange.file.record.RecordReader;
import org.sena.directory.exchange.file.record.Stored;
import org.sena.directory.exchange.file.record.Vocabulary;
import org.sena.directory.exchange.store.model.ImportRunEntry;

/** Makes readers of a run's rows, against the directory as it is now. */
@Component(service = RunReader.class)
public class RunReader {

    @Reference private Directory directory;
    @Reference private Taxonomies taxonomies;
    @Reference private Postcodes postcodes;

    static String origin(String runId) {
        return "import:" + runId;
    }

    RecordReader of(ImportRunEntry run) {
        ColumnMapping mapping = RunRows.mapping(run).orElseThrow();

        return of(run, MappingJson.headers(run.getLayout()), mapping);
    }

    private RecordReader of(ImportRunEntry run, List<String> headers, ColumnMapping mapping) {
        return new RecordReader(
                new Columns(headers, mapping),
                new Vocabulary(taxonomies),
                new Known(postcodes.count() > 0),
                mapping.source(),
                origin(run.getImportRunId()),
                Instant.ofEpochMilli(run.getCreatedDate().getTime()));
    }

    private final class Known implements Stored {

        private final boolean hasPostcodes;

        private Known(boolean hasPostcodes) {
            this.hasPostcodes = hasPostcodes;
        }

        @Override
        public Optional<Service> service(String id) {
            return directory.service(id);
        }

        @Override
        public Optional<Location> location(String id) {
            return directory.location(id);
        }

        @Override
        public Optional<Organisation> organisation(String id) {
            return directory.organisation(id);
        }

        @Override
        public Optional<Organisation> organisationNamed(String name) {
            return directory
                    .organisations(Optional.of(name), Optional.empty(), 1, 20)
                    .hits()
                    .stream()
                    .filter(one -> one.name().equalsIgnoreCase(name.strip()))
                    .findFirst();
        }

        @Override
        public boolean isPostcode(String postcode) {
            return !hasPostcodes || postcodes.find(postcode).isPresent();
        }
    }
}
