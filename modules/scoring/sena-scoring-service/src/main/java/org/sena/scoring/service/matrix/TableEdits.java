package org.sena.scoring.service.matrix;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sena.scoring.api.ImmutableMatrixLine;
import org.sena.scoring.api.MatrixLine;
import org.sena.scoring.api.RowChangedException;
import org.sena.scoring.api.RowEdit;

/**
 * Changes rows of a table that others may be changing too. Each row bears a mark of what it says;
 * an edit finds its row by number and mark, or by the mark alone where rows above came or went.
 */
public final class TableEdits {

    private TableEdits() {}

    /** The rules of a table, each with its mark. */
    public static List<MatrixLine> lines(List<List<String>> rows) {
        List<MatrixLine> lines = new ArrayList<>();

        for (int i = 1; i < rows.size(); i++) {
            if (!CsvTable.isBlank(rows.get(i))) {
                lines.add(
                        ImmutableMatrixLine.builder()
                                .row(i + 1)
                                .cells(CsvTable.fitted(rows.get(i)))
                                .mark(mark(rows.get(i)))
                                .build());
            }
        }

        return lines;
    }

    /**
     * The table with all edits made.
     *
     * @throws RowChangedException for the first row that is no longer as it was read
     * @throws IllegalArgumentException when an edit has not as many cells as there are columns
     */
    public static List<List<String>> apply(List<List<String>> rows, List<RowEdit> edits) {
        Map<Integer, List<String>> changed = new HashMap<>();
        Set<Integer> removed = new HashSet<>();
        List<List<String>> added = new ArrayList<>();

        for (RowEdit edit : edits) {
            if (!edit.cells().isEmpty() && edit.cells().size() != Column.HEADER.size()) {
                throw new IllegalArgumentException("A row has " + Column.HEADER.size() + " cells");
            }
            if (edit.row() == 0) {
                added.add(edit.cells());
            } else if (edit.cells().isEmpty()) {
                removed.add(position(rows, edit));
            } else {
                changed.put(position(rows, edit), edit.cells());
            }
        }

        List<List<String>> result = new ArrayList<>();

        for (int i = 0; i < rows.size(); i++) {
            if (!removed.contains(i)) {
                result.add(changed.getOrDefault(i, rows.get(i)));
            }
        }

        result.addAll(added);

        return result;
    }

    private static int position(List<List<String>> rows, RowEdit edit) {
        int there = edit.row() - 1;

        if (there > 0 && there < rows.size() && mark(rows.get(there)).equals(edit.mark())) {
            return there;
        }

        int found = 0;

        for (int i = 1; i < rows.size(); i++) {
            if (mark(rows.get(i)).equals(edit.mark())) {
                if (found > 0) { // Which of the two was meant can't be told.
                    throw new RowChangedException(edit.row());
                }

                found = i;
            }
        }

        if (found == 0) {
            throw new RowChangedException(edit.row());
        }

        return found;
    }

    private static String mark(List<String> cells) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(String.join("\u001f", cells).getBytes(StandardCharsets.UTF_8));
            StringBuilder text = new StringBuilder();

            for (int i = 0; i < 8; i++) {
                text.append(String.format("%02x", hash[i]));
            }

            return text.toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
