package org.sena.needs.service.replay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.sena.needs.api.replay.GroupShift;
import org.sena.needs.api.replay.ImmutableGroupShift;

/**
 * Keeps a table of groups from telling about single people. Groups of fewer than five become one; a
 * count below five is hidden, and so is the next smallest of its line and of its column, so that no
 * hidden count is what is left of a total; what is shown is rounded to the nearest five, so that
 * neither is it the difference of two tables. Source: rounding and suppression as the Higher
 * Education Statistics Agency and the NHS publish small counts.
 */
final class Suppression {

    /** The smallest count that is shown. */
    static final int LEAST = 5;

    private static final Shift[] COLUMNS = Shift.values();

    private final List<String> groups;
    private final int[][] counts;
    private final boolean[][] hidden;

    private Suppression(Map<String, Map<Shift, Integer>> table) {
        groups = new ArrayList<>(table.keySet());
        counts = new int[groups.size()][COLUMNS.length];
        hidden = new boolean[groups.size()][COLUMNS.length];

        for (int row = 0; row < counts.length; row++) {
            for (Shift column : COLUMNS) {
                counts[row][column.ordinal()] = table.get(groups.get(row)).getOrDefault(column, 0);
            }
        }
    }

    /**
     * @param table in the order in which it is to be shown
     * @return the same order, what was too small at the end; empty when all of it is too small
     */
    static List<GroupShift> of(Map<String, Map<Shift, Integer>> table) {
        Suppression suppression = new Suppression(merged(table));

        suppression.hide();

        return suppression.shown();
    }

    private static Map<String, Map<Shift, Integer>> merged(Map<String, Map<Shift, Integer>> table) {
        Map<String, Map<Shift, Integer>> merged = new LinkedHashMap<>(table);
        Map<Shift, Integer> others = new EnumMap<>(Shift.class);

        merged.values().removeIf(row -> total(row) < LEAST && isTaken(row, others));

        while (total(others) > 0 && total(others) < LEAST && !merged.isEmpty()) {
            String smallest =
                    merged.keySet().stream()
                            .min(Comparator.comparingInt(group -> total(merged.get(group))))
                            .orElseThrow();

            isTaken(merged.remove(smallest), others);
        }
        if (total(others) >= LEAST) {
            merged.put(GroupShift.OTHERS, others);
        }

        return merged;
    }

    private static boolean isTaken(Map<Shift, Integer> row, Map<Shift, Integer> others) {
        row.forEach((column, count) -> others.merge(column, count, Integer::sum));

        return true;
    }

    private static int total(Map<Shift, Integer> row) {
        return row.values().stream().mapToInt(Integer::intValue).sum();
    }

    private void hide() {
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < COLUMNS.length; column++) {
                hidden[row][column] = counts[row][column] > 0 && counts[row][column] < LEAST;
            }
        }

        boolean more = true;

        while (more) {
            more = false;

            for (int row = 0; row < counts.length; row++) {
                more |= isRowMended(row);
            }
            for (int column = 0; column < COLUMNS.length; column++) {
                more |= isColumnMended(column);
            }
        }
    }

    /** Hides one more where exactly one is hidden; false when there is nothing to do. */
    private boolean isRowMended(int row) {
        int smallest = -1;
        int hiddenOnes = 0;

        for (int column = 0; column < COLUMNS.length; column++) {
            if (hidden[row][column]) {
                hiddenOnes++;
            } else if (smallest < 0 || counts[row][column] < counts[row][smallest]) {
                smallest = column;
            }
        }
        if (hiddenOnes != 1) {
            return false;
        }

        hidden[row][smallest] = true;

        return true;
    }

    private boolean isColumnMended(int column) {
        int smallest = -1;
        int hiddenOnes = 0;

        for (int row = 0; row < counts.length; row++) {
            if (hidden[row][column]) {
                hiddenOnes++;
            } else if (smallest < 0 || counts[row][column] < counts[smallest][column]) {
                smallest = row;
            }
        }
        if (hiddenOnes != 1 || smallest < 0) {
            return false;
        }

        hidden[smallest][column] = true;

        return true;
    }

    private List<GroupShift> shown() {
        List<GroupShift> shown = new ArrayList<>();

        for (int row = 0; row < counts.length; row++) {
            shown.add(
                    ImmutableGroupShift.builder()
                            .group(groups.get(row))
                            .assessments(rounded(Arrays.stream(counts[row]).sum()))
                            .up(shown(row, Shift.UP))
                            .down(shown(row, Shift.DOWN))
                            .same(shown(row, Shift.SAME))
                            .build());
        }

        return shown;
    }

    private OptionalInt shown(int row, Shift column) {
        return hidden[row][column.ordinal()]
                ? OptionalInt.empty()
                : OptionalInt.of(rounded(counts[row][column.ordinal()]));
    }

    private static int rounded(int count) {
        return (count + 2) / 5 * 5;
    }
}
