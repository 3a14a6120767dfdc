package org.sena.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Writes CSV in which no cell can be taken for a formula: those that begin like one get an
 * apostrophe, which reading takes away. In UTF-8 with a byte order mark, which spreadsheets ask
 * for.
 */
public final class SafeCsv {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private final CSVPrinter printer;

    public SafeCsv(Writer to) throws IOException {
        to.write('\uFEFF');
        printer =
                new CSVPrinter(
                        to,
                        CSVFormat.Builder.create()
                                .setRecordSeparator("\r\n")
                                .setQuoteMode(QuoteMode.MINIMAL)
                                .build());
    }

    public void row(List<String> cells) throws IOException {
        for (String cell : cells) {
            printer.print(safe(cell));
        }

        printer.println();
    }

    public void flush() throws IOException {
        printer.flush();
    }

    static String safe(String cell) {
        return FORMULA.matcher(cell).matches() ? "'" + cell : cell;
    }
}
