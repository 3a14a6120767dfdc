package org.sena.directory.exchange.file.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.ImmutableTerm;
import org.sena.directory.api.Location;
import org.sena.directory.api.Need;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceType;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.exchange.ColumnMapping;
import org.sena.directory.api.exchange.ImmutableColumnMapping;
import org.sena.directory.api.exchange.ImportField;
import org.sena.directory.exchange.file.map.FieldNames;
import org.sena.directory.exchange.file.read.SourceRow;

/** A small directory in memory, and files as lines. */
final class Samples implements Stored {

    static final List<String> TYPES = List.of("food-bank", "debt-advice", "lunch-club");
    static final List<String> GROUPS = List.of("carers", "veterans");

    final Map<String, Service> services = new HashMap<>();
    final Map<String, Organisation> organisations = new HashMap<>();
    final Map<String, Location> locations = new HashMap<>();

    void store(ReadRecord record) {
        record.organisation().ifPresent(one -> organisations.put(one.id(), one));
        record.service()
                .ifPresent(
                        one -> {
                            services.put(one.id(), one);
                            one.locations().forEach(place -> locations.put(place.id(), place));
                        });
    }

    RecordReader reader(List<String> headers) {
        return reader(
                headers,
                ImmutableColumnMapping.builder()
                        .source("Test council")
                        .putAllColumns(FieldNames.guess(headers))
                        .build());
    }

    RecordReader reader(List<String> headers, ColumnMapping mapping) {
        return new RecordReader(
                new Columns(headers, mapping),
                new Vocabulary(new Terms()),
                this,
                mapping.source(),
                "import:1",
                Instant.EPOCH);
    }

    static ImmutableColumnMapping.Builder mapping() {
        return ImmutableColumnMapping.builder()
                .source("Test council")
                .putDefaults(ImportField.SERVICE_TYPES, TYPES.get(0));
    }

    /** Rows from 2 on, cells between bars. */
    static List<SourceRow> rows(String... lines) {
        List<SourceRow> rows = new ArrayList<>();

        for (String line : lines) {
            rows.add(new SourceRow(rows.size() + 2, List.of(line.split("\\|", -1)), Set.of()));
        }

        return rows;
    }

    @Override
    public Optional<Service> service(String id) {
        return Optional.ofNullable(services.get(id));
    }

    @Override
    public Optional<Location> location(String id) {
        return Optional.ofNullable(locations.get(id));
    }

    @Override
    public Optional<Organisation> organisation(String id) {
        return Optional.ofNullable(organisations.get(id));
    }

    @Override
    public Optional<Organisation> organisationNamed(String name) {
        return organisations.values().stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst();
    }

    @Override
    public boolean isPostcode(String postcode) {
        return !postcode.startsWith("ZZ");
    }

    /** Two short taxonomies. */
    private static final class Terms implements Taxonomies {

        @Override
        public List<Term> terms(String taxonomy) {
            List<Term> terms = new ArrayList<>();
            List<String> codes =
                    taxonomy.equals(Taxonomy.SERVICE_TYPES)
                            ? TYPES
                            : taxonomy.equals(Taxonomy.ELIGIBILITY) ? GROUPS : List.of();

            codes.forEach(
                    code ->
                            terms.add(
                                    ImmutableTerm.builder()
                                            .taxonomy(taxonomy)
                                            .code(code)
                                            .label(code.replace('-', ' '))
                                            .build()));

            return terms;
        }

        @Override
        public List<Taxonomy> taxonomies() {
            return List.of();
        }

        @Override
        public Optional<Term> term(TermRef ref) {
            return Optional.empty();
        }

        @Override
        public Optional<Term> termById(String termId) {
            return Optional.empty();
        }

        @Override
        public List<Need> needs() {
            return List.of();
        }

        @Override
        public Optional<Need> need(String code) {
            return Optional.empty();
        }

        @Override
        public List<ServiceType> serviceTypes() {
            return List.of();
        }

        @Override
        public void store(List<Taxonomy> taxonomies, List<Term> terms) {
            throw new UnsupportedOperationException("Nobody writes terms here");
        }
    }
}
