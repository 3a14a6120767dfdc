package org.sena.directory.exchange.file.read;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.sena.directory.api.exchange.FileRefusedException;

/** Finds the row with the names of the columns, and makes these names unique. */
public final class HeaderRow {

    private static final int LOOKED_AT = 15;

    private HeaderRow() {}

    /** The one of the first rows with the most known names; else the first that is not empty. */
    static int guess(RowSource rows, Predicate<String> isName)
            throws FileRefusedException, IOException {
        int best = 1;
        int most = 0;

        for (SourceRow row : first(rows)) {
            int known = 2 * known(row, isName) + (row.isBlank() ? 0 : 1);

            if (known > most) {
                best = row.number();
                most = known;
            }
        }

        return best;
    }

    /** The most known names that one of the first rows holds. */
    static int most(RowSource rows, Predicate<String> isName)
            throws FileRefusedException, IOException {
        return first(rows).stream().mapToInt(row -> known(row, isName)).max().orElse(0);
    }

    /** The names, each once: "Notes", "Notes (2)"; a column without a name is "Column C". */
    public static List<String> unique(List<String> cells) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();

        for (int column = 0; column < cells.size(); column++) {
            String name = cells.get(column).replaceAll("[\\s\\u0000]+", " ").strip();
            String wanted = name.isEmpty() ? "Column " + letter(column) : shortened(name);
            String unique = wanted;

            for (int count = 2; !taken.add(unique); count++) {
                unique = wanted + " (" + count + ")";
            }

            names.add(unique);
        }

        return List.copyOf(names);
    }

    /** What spreadsheets call the column, from 0: A, B, …, Z, AA. */
    public static String letter(int column) {
        return column < 26
                ? String.valueOf((char) ('A' + column))
                : letter(column / 26 - 1) + letter(column % 26);
    }

    private static List<SourceRow> first(RowSource rows) throws FileRefusedException, IOException {
        List<SourceRow> first = new ArrayList<>();

        rows.read(
                row -> {
                    first.add(row);

                    return first.size() < LOOKED_AT;
                });

        return first;
    }

    private static int known(SourceRow row, Predicate<String> isName) {
        return (int) row.cells().stream().filter(isName).distinct().count();
    }

    private static String shortened(String name) {
        return name.length() <= 100 ? name : name.substring(0, 100);
    }
}
