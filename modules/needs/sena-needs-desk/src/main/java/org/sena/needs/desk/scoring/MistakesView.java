package org.sena.needs.desk.scoring;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sena.scoring.api.MatrixLine;
import org.sena.scoring.api.MatrixProblem;
import org.sena.scoring.api.MatrixState;
import org.sena.scoring.api.MatrixTable;
import org.sena.web.kit.Page;

/** What is wrong with a table, row by row. */
public final class MistakesView {

    private static final int MOST_ROWS = 25;

    private final Page page;
    private final MatrixTable table;
    private final Map<Integer, Map<String, String>> byRow = new LinkedHashMap<>();
    private final int problems;

    MistakesView(Page page, MatrixTable table, List<MatrixProblem> problems) {
        this.page = page;
        this.table = table;
        this.problems = problems.size();
        problems.forEach(
                problem ->
                        byRow.computeIfAbsent(problem.row(), row -> new LinkedHashMap<>())
                                .merge(
                                        problem.column(),
                                        problem.message(),
                                        (one, other) -> one + ". " + other));
    }

    /** The name of the field of a cell that is wrong. */
    static String field(MatrixProblem problem) {
        return field(problem.row(), problem.column());
    }

    private static String field(int row, String column) {
        return "cell-" + row + "-" + MatrixTable.COLUMNS.indexOf(column);
    }

    /** The name of the hidden field that tells which row was read. */
    static String mark(int row) {
        return "mark-" + row;
    }

    public String lead() {
        return page.count("mistakes.lead", problems);
    }

    public boolean isNone() {
        return problems == 0;
    }

    /** How many rows are left out of this page; 0 for none. */
    public int more() {
        return Math.max(0, byRow.size() - MOST_ROWS);
    }

    public boolean isDraft() {
        return table.version().state() == MatrixState.DRAFT;
    }

    public String backUrl() {
        return page.renderUrl("version", "key", key(), "version", number());
    }

    public String correctUrl() {
        return page.actionUrl("correct", "key", key(), "version", number());
    }

    /** The first rows that have mistakes. */
    public List<Row> rows() {
        return byRow.keySet().stream().limit(MOST_ROWS).map(Row::new).collect(toUnmodifiableList());
    }

    private String key() {
        return table.version().key();
    }

    private String number() {
        return Integer.toString(table.version().version());
    }

    /** A row with its mistakes. */
    public final class Row {

        private final int row;

        private Row(int row) {
            this.row = row;
        }

        public String title() {
            String rule = cell("rule");

            return rule.isEmpty()
                    ? page.text("mistakes.row", row)
                    : page.text("mistakes.row.rule", row, rule);
        }

        public String markName() {
            return MistakesView.mark(row);
        }

        public String mark() {
            return page.value(markName(), table.line(row).map(MatrixLine::mark).orElse(""));
        }

        /** Empty when the row is no rule at all. */
        public String editUrl() {
            return table.line(row)
                    .map(
                            line ->
                                    page.renderUrl(
                                            "rule",
                                            "key",
                                            key(),
                                            "version",
                                            number(),
                                            "row",
                                            Integer.toString(row)))
                    .orElse("");
        }

        /** What is wrong with the row as a whole. */
        public List<String> general() {
            List<String> general = new ArrayList<>();

            byRow.get(row)
                    .forEach(
                            (column, message) -> {
                                if (!MatrixTable.COLUMNS.contains(column)) {
                                    general.add(message);
                                }
                            });

            return general;
        }

        public List<Wrong> cells() {
            List<Wrong> cells = new ArrayList<>();

            byRow.get(row)
                    .forEach(
                            (column, message) -> {
                                if (MatrixTable.COLUMNS.contains(column)) {
                                    cells.add(new Wrong(row, column, message, cell(column)));
                                }
                            });

            return cells;
        }

        private String cell(String column) {
            return table.line(row).map(line -> line.cell(column)).orElse("");
        }
    }

    /** A cell that is wrong. */
    public static final class Wrong {

        private final int row;
        private final String column;
        private final String message;
        private final String cell;

        private Wrong(int row, String column, String message, String cell) {
            this.row = row;
            this.column = column;
            this.message = message;
            this.cell = cell;
        }

        public String field() {
            return MistakesView.field(row, column);
        }

        public String column() {
            return column;
        }

        public String message() {
            return message;
        }

        /** As it stands in the table. */
        public String cell() {
            return cell;
        }
    }
}
