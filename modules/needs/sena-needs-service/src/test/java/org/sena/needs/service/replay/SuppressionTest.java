package org.sena.needs.service.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.needs.api.replay.GroupShift;

class SuppressionTest {

    private final Map<String, Map<Shift, Integer>> table = new LinkedHashMap<>();

    @ParameterizedTest
    @CsvSource({"5, 5", "6, 5", "7, 5", "8, 10", "12, 10", "13, 15", "100, 100"})
    void what_is_shown_is_rounded_to_the_nearest_five(int count, int shown) {
        row("PE29", 0, 0, count);

        assertEquals(List.of("PE29 " + shown + ": 0 0 " + shown), texts());
    }

    @Test
    void a_count_below_five_is_hidden_and_the_next_smallest_of_its_line_too() {
        row("PE29", 3, 20, 300);
        row("PE28", 10, 20, 300);

        assertTrue(texts().contains("PE29 325: - - 300"), texts().toString());
    }

    @Test
    void what_is_hidden_in_one_line_is_not_what_is_left_of_the_column() {
        row("PE29", 3, 20, 300);
        row("PE28", 10, 40, 300);
        row("PE19", 15, 60, 300);

        assertEquals(
                List.of("PE29 325: - - 300", "PE28 350: - - 300", "PE19 375: 15 60 300"), texts());
    }

    @Test
    void groups_of_fewer_than_five_become_one() {
        row("PE29", 10, 20, 300);
        row("PE27", 0, 1, 2);
        row("PE26", 0, 1, 3);

        assertEquals(List.of("PE29", GroupShift.OTHERS), groups());
        assertEquals(5, Suppression.of(table).get(1).assessments());
    }

    @Test
    void one_small_group_takes_the_next_smallest_along() {
        row("PE29", 10, 20, 300);
        row("PE28", 10, 10, 10);
        row("PE27", 0, 1, 2);

        assertEquals(List.of("PE29", GroupShift.OTHERS), groups());
    }

    @Test
    void nothing_is_shown_of_fewer_than_five() {
        row("PE29", 1, 1, 2);

        assertEquals(List.of(), groups());
    }

    @Test
    void no_line_and_no_column_has_a_single_hidden_count_whatever_the_table() {
        Random random = new Random(7);

        for (int run = 0; run < 2_000; run++) {
            table.clear();

            for (int group = 0; group < 1 + random.nextInt(6); group++) {
                row("PE" + group, few(random), few(random), few(random));
            }

            List<GroupShift> shown = Suppression.of(table);

            for (GroupShift row : shown) {
                assertNotEquals(
                        1, hidden(List.of(row.up(), row.down(), row.same())), row::toString);
            }
            if (shown.size() > 1) {
                assertNotEquals(1, hidden(column(shown, Shift.UP)), shown::toString);
                assertNotEquals(1, hidden(column(shown, Shift.DOWN)), shown::toString);
                assertNotEquals(1, hidden(column(shown, Shift.SAME)), shown::toString);
            }
        }
    }

    private static int few(Random random) {
        return random.nextInt(3) == 0 ? random.nextInt(100) : random.nextInt(9);
    }

    private static long hidden(List<OptionalInt> counts) {
        return counts.stream().filter(OptionalInt::isEmpty).count();
    }

    private static List<OptionalInt> column(List<GroupShift> rows, Shift shift) {
        return rows.stream()
                .map(
                        row ->
                                shift == Shift.UP
                                        ? row.up()
                                        : (shift == Shift.DOWN ? row.down() : row.same()))
                .collect(Collectors.toList());
    }

    private void row(String group, int up, int down, int same) {
        Map<Shift, Integer> row = new EnumMap<>(Shift.class);

        row.put(Shift.UP, up);
        row.put(Shift.DOWN, down);
        row.put(Shift.SAME, same);
        table.put(group, row);
    }

    private List<String> groups() {
        return Suppression.of(table).stream().map(GroupShift::group).collect(Collectors.toList());
    }

    private List<String> texts() {
        return Suppression.of(table).stream()
                .map(
                        row ->
                                String.format(
                                        "%s %d: %s %s %s",
                                        row.group(),
                                        row.assessments(),
                                        text(row.up()),
                                        text(row.down()),
                                        text(row.same())))
                .collect(Collectors.toList());
    }

    private static String text(OptionalInt count) {
        return count.isPresent() ? Integer.toString(count.getAsInt()) : "-";
    }
}
