package org.sena.scoring.service.matrix;

import static java.util.stream.Collectors.toList;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sena.scoring.api.MatrixLine;
import org.sena.scoring.api.RowChangedException;
import org.sena.scoring.api.RowEdit;

/** Two people work on one table. */
class TableEditsTest {

    private final List<List<String>> table = table("R1", "R2", "R3");

    @Test
    void a_row_is_changed_added_and_removed_in_one_go() {
        assertEquals(
                table("R1", "R3 changed", "R4"),
                apply(
                        table,
                        RowEdit.change(line(table, 4), row("R3 changed")),
                        RowEdit.remove(3, line(table, 3).mark()),
                        RowEdit.add(row("R4"))));
    }

    @Test
    void a_row_that_moved_is_found() {
        List<List<String>> now = table("R2", "R3");

        assertEquals(table("R2", "mine"), apply(now, RowEdit.change(line(table, 4), row("mine"))));
    }

    @Test
    void a_row_that_somebody_else_changed_is_left_alone() {
        List<List<String>> now = table("R1", "theirs", "R3");
        RowChangedException refused =
                assertThrows(
                        RowChangedException.class,
                        () -> apply(now, RowEdit.change(line(table, 3), row("mine"))));

        assertEquals(3, refused.row());
    }

    @Test
    void a_row_that_somebody_else_removed_does_not_come_back() {
        List<List<String>> now = table("R1", "R3");

        assertThrows(
                RowChangedException.class,
                () -> apply(now, RowEdit.change(line(table, 3), row("mine"))));
    }

    @Test
    void of_two_rows_that_say_the_same_neither_is_guessed() {
        List<List<String>> twins = table("R2", "R2");
        List<List<String>> now = table("new", "R1", "R2", "R2");
        String mark = line(twins, 2).mark();

        assertThrows(RowChangedException.class, () -> apply(now, RowEdit.remove(2, mark)));
        // where the number says which, it is clear
        assertEquals(table("new", "R1", "R2"), apply(now, RowEdit.remove(4, mark)));
    }

    @Test
    void the_header_is_no_row_to_change() {
        assertThrows(
                RowChangedException.class,
                () -> apply(table, RowEdit.change(1, "0000000000000000", row("mine"))));
    }

    @Test
    void an_edit_has_all_its_cells() {
        assertThrows(
                IllegalArgumentException.class,
                () -> apply(table, RowEdit.add(List.of("R4", "food"))));
    }

    @Test
    void blank_rows_keep_the_numbers_of_the_others() {
        List<List<String>> rows = new ArrayList<>(table("R1"));

        rows.add(1, List.of("", ""));

        assertEquals(
                List.of(3), TableEdits.lines(rows).stream().map(MatrixLine::row).collect(toList()));
    }

    private static List<List<String>> apply(List<List<String>> rows, RowEdit... edits) {
        return TableEdits.apply(rows, List.of(edits));
    }

    private static MatrixLine line(List<List<String>> rows, int row) {
        return TableEdits.lines(rows).stream()
                .filter(l -> l.row() == row)
                .findFirst()
                .orElseThrow();
    }

    private static List<List<String>> table(String... rules) {
        List<List<String>> rows = new ArrayList<>();

        rows.add(Column.HEADER);

        for (String rule : rules) {
            rows.add(row(rule));
        }

        return rows;
    }

    private static List<String> row(String rule) {
        return List.of(rule, "food", "is", "none", "", "", "", "food", "30", "20", "Because");
    }
}
