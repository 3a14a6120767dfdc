package org.sena.directory.exchange.file.record;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sena.csv.SafeCsv;
import org.sena.directory.api.Service;
import org.sena.directory.api.exchange.FileLayout;
import org.sena.directory.api.exchange.FileRefusedException;
import org.sena.directory.api.exchange.ImmutableColumnMapping;
import org.sena.directory.api.exchange.ImportField;
import org.sena.directory.api.exchange.RowProblem;
import org.sena.directory.exchange.file.map.FieldNames;
import org.sena.directory.exchange.file.out.ServiceRows;
import org.sena.directory.exchange.file.read.HeaderRow;
import org.sena.directory.exchange.file.read.RowSource;
import org.sena.directory.exchange.file.read.SourceFiles;
import org.sena.directory.exchange.file.read.SourceRow;
import org.sena.directory.standard.Documents;
import org.sena.fuzz.Claims;

/** What holds of every file that is handed in for the directory. Not for two threads. */
public final class ImportedFile {

    private static final int MOST_EXPORTED = 5;

    private final String name;
    private final Path file;

    /**
     * @param name as {@code services.csv}
     */
    public ImportedFile(String name) {
        this.name = name;

        try {
            file = Files.createTempFile("sena-fuzz", name);
            file.toFile().deleteOnExit();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    public void read(byte[] content) throws IOException {
        Files.write(file, content);

        List<Service> services;

        try {
            services = services(name);
        } catch (FileRefusedException refused) {
            Claims.said(refused.getMessage(), refused);
            Claims.holds(refused.code().matches("[a-z.-]+"), "A refusal has a code", refused);

            return;
        }

        for (Service service : services) {
            String text = Documents.text(service);

            Claims.same(
                    text,
                    Documents.text(Documents.service(Documents.parse(text))),
                    "An imported service is stored");
        }

        export(services.subList(0, Math.min(services.size(), MOST_EXPORTED)));
    }

    /** What is exported comes back when it is imported. */
    private void export(List<Service> services) throws IOException {
        for (Service service : services) {
            StringWriter text = new StringWriter();
            SafeCsv csv = new SafeCsv(text);

            csv.row(ServiceRows.header());

            for (List<String> row : ServiceRows.of(service)) {
                csv.row(row);
            }

            csv.flush();
            Files.write(file, text.toString().getBytes(StandardCharsets.UTF_8));

            try {
                List<Service> again = services("services.csv");

                Claims.same(1, again.size(), "An exported service is one: " + text);
                Claims.same(
                        Bare.of(service), Bare.of(again.get(0)), "An exported service comes back");
            } catch (FileRefusedException refused) {
                throw new AssertionError("An export can be imported: " + text, refused);
            }
        }
    }

    private List<Service> services(String called) throws FileRefusedException, IOException {
        FileLayout layout = SourceFiles.layout(file, called, FieldNames::isName);
        RowSource rows = SourceFiles.open(file, layout);
        List<String> headers = headers(rows, layout.headerRow());
        RecordReader reader =
                new RecordReader(
                        new Columns(headers, mapping(headers)),
                        new Vocabulary(new FewTaxonomies()),
                        new EmptyDirectory(),
                        "Fuzz",
                        "import:1",
                        Instant.EPOCH);
        List<Service> services = new ArrayList<>();

        new Grouping(rows, layout.headerRow(), reader::key)
                .read(
                        () -> {},
                        group ->
                                record(reader.read(group), group, headers)
                                        .ifPresent(services::add));

        return services;
    }

    private static ImmutableColumnMapping mapping(List<String> headers) {
        return ImmutableColumnMapping.builder()
                .source("Fuzz")
                .putAllColumns(FieldNames.guess(headers))
                .putDefaults(ImportField.SERVICE_TYPES, FewTaxonomies.TYPES.get(0))
                .putDefaults(ImportField.ORGANISATION_NAME, "Kitchen")
                .build();
    }

    private static List<String> headers(RowSource rows, int at)
            throws FileRefusedException, IOException {
        List<String> headers = new ArrayList<>();

        rows.read(
                row -> {
                    if (row.number() == at) {
                        headers.addAll(HeaderRow.unique(row.cells()));
                    }

                    return row.number() < at;
                });

        Claims.same(headers.size(), new HashSet<>(headers).size(), "Each header once");

        return headers;
    }

    private static Optional<Service> record(
            ReadRecord record, List<SourceRow> group, List<String> headers) {
        Set<Integer> numbers = new HashSet<>();

        group.forEach(row -> numbers.add(row.number()));

        for (RowProblem problem : record.problems()) {
            Claims.holds(numbers.contains(problem.row()), "A problem is in its rows", problem);
            Claims.holds(
                    problem.header().map(headers::contains).orElse(true)
                            && problem.column().isPresent() == problem.header().isPresent(),
                    "A problem is in a column of the file",
                    problem);
            Claims.said(problem.message(), problem);
            Claims.holds(
                    !problem.isRefused() || record.service().isEmpty(),
                    "What is refused is no service",
                    problem);
        }

        Claims.holds(
                record.service().isPresent() || !record.problems().isEmpty(),
                "No service is lost without a word",
                group.get(0).cells());

        return record.service();
    }
}
