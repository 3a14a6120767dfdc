package org.sena.scoring.service.sheet;

import static java.util.stream.Collectors.toList;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.sena.scoring.service.matrix.CsvTable;

/**
 * CSV in which no cell can be taken for a formula: those that begin like one get an apostrophe. In
 * UTF-8 with a byte order mark, which spreadsheets ask for.
 */
public final class SafeCsv {

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("-[0-9]+");

    private SafeCsv() {}

    public static byte[] of(List<List<String>> rows) {
        List<List<String>> safe =
                rows.stream()
                        .map(row -> row.stream().map(SafeCsv::safe).collect(toList()))
                        .collect(toList());

        return ("\uFEFF" + CsvTable.write(safe)).getBytes(StandardCharsets.UTF_8);
    }

    private static String safe(String cell) {
        return FORMULA.matcher(cell).matches() && !NUMBER.matcher(cell).matches()
                ? "'" + cell
                : cell;
    }
}
