package org.sena.directory.exchange.file.run;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

    /**
     * Rows that follow each other name the same places and organisations: each is looked up once.
     */
    private final class Known implements Stored {

        private final boolean hasPostcodes;
        private final Map<String, Optional<Location>> locations = new Recent<>();
        private final Map<String, Optional<Organisation>> organisations = new Recent<>();
        private final Map<String, Optional<Organisation>> organisationsNamed = new Recent<>();
        private final Map<String, Boolean> postcodesKnown = new Recent<>();

        private Known(boolean hasPostcodes) {
            this.hasPostcodes = hasPostcodes;
        }

        @Override
        public Optional<Service> service(String id) {
            return directory.service(id);
        }

        @Override
        public Optional<Location> location(String id) {
            return locations.computeIfAbsent(id, directory::location);
        }

        @Override
        public Optional<Organisation> organisation(String id) {
            return organisations.computeIfAbsent(id, directory::organisation);
        }

        @Override
        public Optional<Organisation> organisationNamed(String name) {
            return organisationsNamed.computeIfAbsent(
                    name.strip().toLowerCase(Locale.ROOT), this::named);
        }

        @Override
        public boolean isPostcode(String postcode) {
            return !hasPostcodes
                    || postcodesKnown.computeIfAbsent(
                            postcode, one -> postcodes.find(one).isPresent());
        }

        private Optional<Organisation> named(String name) {
            return directory
                    .organisations(Optional.of(name), Optional.empty(), 1, 20)
                    .hits()
                    .stream()
                    .filter(one -> one.name().equalsIgnoreCase(name))
                    .findFirst();
        }
    }

    /** What was asked for lately. */
    private static final class Recent<V> extends LinkedHashMap<String, V> {

        private static final long serialVersionUID = 1L;
        private static final int MOST = 5_000;

        private Recent() {
            super(16, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > MOST;
        }
    }
}
