package org.sena.scoring.service.matrix;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sena.scoring.api.RuleChange;

class TableDifferenceTest {

    @Test
    void rules_are_told_as_added_removed_and_changed_by_column() {
        assertEquals(
                List.of("R1 CHANGED [urgency, reason]", "R3 REMOVED []", "R5 ADDED []"),
                difference(
                        table("R1,10,Because", "R2,10,Because", "R3,10,Because"),
                        table("R2,10,Because", "R1,20,For this", "R5,10,Because")));
    }

    @Test
    void order_and_blank_rows_make_no_difference() {
        List<List<String>> turned = new ArrayList<>(table("R2,10,Because", "R1,10,Because"));

        turned.add(1, List.of(""));

        assertEquals(List.of(), difference(table("R1,10,Because", "R2,10,Because"), turned));
    }

    private static List<String> difference(List<List<String>> before, List<List<String>> after) {
        return TableDifference.of(before, after).stream()
                .map(TableDifferenceTest::words)
                .collect(toList());
    }

    private static String words(RuleChange change) {
        return change.rule() + " " + change.kind() + " " + change.columns();
    }

    private static List<List<String>> table(String... rules) {
        List<List<String>> rows = new ArrayList<>();

        rows.add(Column.HEADER);

        for (String rule : rules) {
            String[] parts = rule.split(",");

            rows.add(
                    List.of(
                            parts[0], "food", "is", "none", "", "", "", "food", parts[1], "20",
                            parts[2]));
        }

        return rows;
    }
}
