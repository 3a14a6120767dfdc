package org.sena.directory.exchange.file.read;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import org.sena.directory.api.exchange.FileLayout;
import org.sena.directory.api.exchange.FileLayout.Format;
import org.sena.directory.api.exchange.FileRefusedException;
import org.sena.directory.api.exchange.ImmutableFileLayout;

/** Opens files. */
public final class SourceFiles {

    private SourceFiles() {}

    /**
     * How the file is to be read.
     *
     * @param name as the person calls it
     * @param isName tells names of columns
     * @throws FileRefusedException when it is nothing that can be read
     */
    public static FileLayout layout(Path file, String name, Predicate<String> isName)
            throws FileRefusedException, IOException {
        FileLayout layout =
                Kinds.of(file, name) == Format.XLSX ? workbook(file, isName) : text(file);

        return ImmutableFileLayout.copyOf(layout)
                .withHeaderRow(HeaderRow.guess(open(file, layout), isName));
    }

    /** The rows. */
    public static RowSource open(Path file, FileLayout layout) {
        return layout.format() == Format.XLSX
                ? new XlsxSource(file, layout.sheet())
                : new CsvSource(
                        file, Charset.forName(layout.charset()), layout.separator().charAt(0));
    }

    /** Names of a workbook's sheets; none for CSV. */
    public static List<String> sheets(Path file, FileLayout layout)
            throws FileRefusedException, IOException {
        return layout.format() == Format.XLSX ? XlsxSource.sheets(file) : List.of();
    }

    private static FileLayout text(Path file) throws IOException {
        Charset charset = Charsets.guess(file);

        return ImmutableFileLayout.builder()
                .format(Format.CSV)
                .charset(charset.name())
                .separator(String.valueOf(Separators.guess(file, charset)))
                .build();
    }

    /** The sheet with the most columns that have a known name; the first when none has. */
    private static FileLayout workbook(Path file, Predicate<String> isName)
            throws FileRefusedException, IOException {
        ZipGuard.check(file);

        String best = "";
        int most = -1;

        for (String sheet : XlsxSource.sheets(file)) {
            int known = HeaderRow.most(new XlsxSource(file, sheet), isName);

            if (known > most) {
                best = sheet;
                most = known;
            }
        }

        return ImmutableFileLayout.builder().format(Format.XLSX).sheet(best).build();
    }
}
