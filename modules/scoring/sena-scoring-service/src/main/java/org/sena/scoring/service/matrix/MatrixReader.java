package org.sena.scoring.service.matrix;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sena.scoring.api.MatrixProblem;
import org.sena.scoring.api.MatrixRefusedException;
import org.sena.scoring.api.Vocabulary;

/**
 * Reads a scoring table in CSV (RFC 4180). Everything that is not plainly a rule is refused, all
 * mistakes at once; a cell is only ever data and nothing in it is evaluated.
 */
public final class MatrixReader {

    /** Most characters of a table. */
    public static final int LONGEST_TABLE = 2_000_000;

    /** Most rules of a table. */
    public static final int MOST_RULES = 5_000;

    /** Most rows of a table, blank ones and the header among them. */
    public static final int MOST_ROWS = 2 * MOST_RULES;

    private final Vocabulary vocabulary;

    public MatrixReader(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /**
     * @throws MatrixRefusedException with every mistake
     */
    public List<MatrixRow> read(String csv) {
        Problems problems = new Problems();
        List<MatrixRow> rows = rows(csv, problems);

        problems.refuseIfAny();

        return rows;
    }

    private List<MatrixRow> rows(String csv, Problems problems) {
        if (csv.length() > LONGEST_TABLE) {
            problems.add(1, "", "The table has more than " + LONGEST_TABLE + " characters");

            return List.of();
        }

        List<List<String>> records = CsvTable.read(csv, ',', problems);

        return isTable(records, problems) ? rules(records, problems) : List.of();
    }

    /** Whether there is the header, and rows in reason below it; if not, a problem says so. */
    public static boolean isTable(List<List<String>> rows, Problems problems) {
        if (problems.any()) {
            return false;
        }
        if (rows.isEmpty() || !isHeader(rows.get(0))) {
            problems.add(1, "", "The columns must be exactly: " + String.join(", ", Column.HEADER));

            return false;
        }
        if (rows.size() > MOST_ROWS || CsvTable.rules(rows) > MOST_RULES) {
            problems.add(1, "", "The table has more than " + MOST_RULES + " rules");

            return false;
        }

        return true;
    }

    public static boolean isHeader(List<String> cells) {
        return cells.equals(Column.HEADER);
    }

    /** All that is wrong with a table; an empty list when nothing is. */
    public List<MatrixProblem> problems(String csv) {
        Problems problems = new Problems();

        rows(csv, problems);

        return problems.all();
    }

    private List<MatrixRow> rules(List<List<String>> records, Problems problems) {
        RowReader reader = new RowReader(vocabulary, problems);
        Map<String, Integer> seen = new HashMap<>();
        List<MatrixRow> rows = new ArrayList<>();

        for (int i = 1; i < records.size(); i++) {
            int number = i + 1;

            if (CsvTable.isBlank(records.get(i))) {
                continue;
            }

            Optional<MatrixRow> row = reader.read(number, records.get(i));
            String rule = records.get(i).get(0);
            Integer first = seen.putIfAbsent(rule, number);

            if (first != null) {
                problems.add(number, Column.RULE.title, "Row " + first + " has the same rule id");
            }
            row.ifPresent(rows::add);
        }
        if (records.stream().skip(1).allMatch(CsvTable::isBlank)) {
            problems.add(1, "", "The table has no rules");
        }

        return rows;
    }
}
