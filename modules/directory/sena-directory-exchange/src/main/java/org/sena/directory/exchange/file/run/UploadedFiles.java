package org.sena.directory.exchange.file.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.exchange.FileColumn;
import org.sena.directory.api.exchange.FileLayout;
import org.sena.directory.api.exchange.FileRefusedException;
import org.sena.directory.api.exchange.ImmutableFileColumn;
import org.sena.directory.api.exchange.ImportField;
import org.sena.directory.api.exchange.ImportRun;
import org.sena.directory.exchange.file.map.FieldNames;
import org.sena.directory.exchange.file.read.HeaderRow;
import org.sena.directory.exchange.file.read.Refusal;
import org.sena.directory.exchange.file.read.RowSource;
import org.sena.directory.exchange.file.read.SourceFiles;
import org.sena.directory.exchange.file.read.SourceRow;

/** Takes files in and looks at their beginnings. */
@Component(service = UploadedFiles.class)
public class UploadedFiles {

    private static final int LOOKED_AT = 50;
    private static final int SAMPLES = 3;
    private static final int SAMPLE_LENGTH = 60;
    private static final int LONGEST_NAME = 200;

    @Reference private ImportSteps steps;
    @Reference private ImportLimits limits;
    @Reference private FileParts files;

    String take(String userId, String fileName, InputStream content)
            throws FileRefusedException, IOException {
        Path file = Files.createTempFile("sena-upload-", ".file");

        try {
            copy(content, file);

            FileLayout layout = SourceFiles.layout(file, fileName, FieldNames::isName);
            int rows = count(SourceFiles.open(file, layout), layout);

            return steps.add(userId, shown(fileName), layout, rows, file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /** Rows below the header, when the file is read so. */
    int rows(ImportRun run, FileLayout layout) throws FileRefusedException, IOException {
        return with(run, file -> count(SourceFiles.open(file, layout), layout));
    }

    List<String> sheets(ImportRun run) throws FileRefusedException, IOException {
        return run.layout().format() == FileLayout.Format.CSV
                ? List.of()
                : with(run, file -> SourceFiles.sheets(file, run.layout()));
    }

    List<FileColumn> columns(ImportRun run) throws FileRefusedException, IOException {
        List<SourceRow> head = with(run, file -> head(SourceFiles.open(file, run.layout()), run));
        List<String> headers = headers(head, run);
        Map<String, ImportField> guesses = FieldNames.guess(headers);
        List<FileColumn> columns = new ArrayList<>();

        for (int column = 0; column < headers.size(); column++) {
            columns.add(
                    ImmutableFileColumn.builder()
                            .letter(HeaderRow.letter(column))
                            .header(headers.get(column))
                            .samples(samples(head, run.layout().headerRow(), column))
                            .guess(Optional.ofNullable(guesses.get(headers.get(column))))
                            .build());
        }

        return columns;
    }

    List<String> headers(ImportRun run) {
        try {
            return headers(with(run, file -> head(SourceFiles.open(file, run.layout()), run)), run);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FileRefusedException e) {
            throw new IllegalStateException("The file could be read before", e);
        }
    }

    private void copy(InputStream content, Path file) throws FileRefusedException, IOException {
        long most = limits.mostBytes();
        byte[] buffer = new byte[1 << 16];
        long total = 0;

        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                total += read;

                if (total > most) {
                    throw Refusal.of("file.large", most >> 20);
                }

                out.write(buffer, 0, read);
            }
        }
    }

    private int count(RowSource rows, FileLayout layout) throws FileRefusedException, IOException {
        int[] count = new int[1];

        rows.read(
                row -> {
                    if (row.number() > layout.headerRow() && !row.isBlank()) {
                        count[0]++;
                    }

                    return count[0] <= limits.mostRows();
                });

        if (count[0] > limits.mostRows()) {
            throw Refusal.of("file.rows", limits.mostRows());
        }

        if (count[0] == 0) {
            throw Refusal.of("file.no-rows");
        }

        return count[0];
    }

    private static List<SourceRow> head(RowSource rows, ImportRun run)
            throws FileRefusedException, IOException {
        List<SourceRow> head = new ArrayList<>();

        rows.read(
                row -> {
                    if (row.number() >= run.layout().headerRow()) {
                        head.add(row);
                    }

                    return head.size() < LOOKED_AT;
                });

        return head;
    }

    private static List<String> headers(List<SourceRow> head, ImportRun run) {
        int width = head.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        List<String> cells = new ArrayList<>();

        for (int column = 0; column < width; column++) {
            cells.add(
                    head.get(0).number() == run.layout().headerRow()
                            ? head.get(0).cell(column)
                            : "");
        }

        return HeaderRow.unique(cells);
    }

    private static List<String> samples(List<SourceRow> head, int headerRow, int column) {
        List<String> samples = new ArrayList<>();

        for (SourceRow row : head) {
            String text = row.cell(column).replaceAll("\\s+", " ");

            if (row.number() > headerRow && !text.isEmpty() && samples.size() < SAMPLES) {
                samples.add(
                        text.length() <= SAMPLE_LENGTH
                                ? text
                                : text.substring(0, SAMPLE_LENGTH) + "…");
            }
        }

        return samples;
    }

    private static String shown(String fileName) {
        String name = fileName.substring(fileName.lastIndexOf('/') + 1);

        name = name.substring(name.lastIndexOf('\\') + 1).replaceAll("\\p{Cntrl}", "");

        return name.length() <= LONGEST_NAME ? name : name.substring(name.length() - LONGEST_NAME);
    }

    /** Files are only ever kept after they could be read. */
    private <T> T with(ImportRun run, Reading<T> reading) throws FileRefusedException, IOException {
        FileRefusedException[] refused = new FileRefusedException[1];
        Optional<T> value =
                files.with(
                        run.id(),
                        file -> {
                            try {
                                return Optional.of(reading.read(file));
                            } catch (FileRefusedException e) {
                                refused[0] = e;

                                return Optional.empty();
                            }
                        });

        if (refused[0] != null) {
            throw refused[0];
        }

        return value.orElseThrow();
    }

    /** Reads a file. */
    private interface Reading<T> {

        T read(Path file) throws FileRefusedException, IOException;
    }
}
