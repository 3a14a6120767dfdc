package org.sena.fuzz;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sena.scoring.api.ImmutableVocabulary;
import org.sena.scoring.api.MatrixProblem;
import org.sena.scoring.api.MatrixRefusedException;
import org.sena.scoring.api.MatrixTable;
import org.sena.scoring.api.Vocabulary;
import org.sena.scoring.service.matrix.CsvTable;
import org.sena.scoring.service.matrix.MatrixReader;
import org.sena.scoring.service.sheet.SafeCsv;
import org.sena.scoring.service.sheet.TableFile;
import org.sena.scoring.service.sheet.WorkbookFile;

/** What holds of every file that is handed in as a scoring matrix. */
final class Matrices {

    /** The matrix that is shipped. */
    static final List<List<String>> SHIPPED = CsvTable.stored(Seeds.shipped("/content/needs.csv"));

    private static final MatrixReader READER = new MatrixReader(words());

    private Matrices() {}

    static void read(String name, byte[] file) {
        String csv;

        try {
            csv = TableFile.read(name, file).csv();
        } catch (MatrixRefusedException refused) {
            placed(refused.problems(), Integer.MAX_VALUE);

            return;
        }

        List<MatrixProblem> problems = READER.problems(csv);

        if (problems.isEmpty()) {
            whole(csv);
        } else {
            placed(problems, CsvTable.stored(csv).size());
        }
    }

    /** A good table is the same after it was given out in either form. */
    private static void whole(String csv) {
        List<List<String>> rows = CsvTable.stored(csv);

        Claims.same(
                READER.read(csv),
                READER.read(TableFile.read("again.csv", SafeCsv.of(rows)).csv()),
                "The table given out as CSV");
        Claims.same(
                READER.read(csv),
                READER.read(TableFile.read("again.xlsx", WorkbookFile.of(rows)).csv()),
                "The table given out as a workbook");
    }

    private static void placed(List<MatrixProblem> problems, int rows) {
        Claims.holds(!problems.isEmpty(), "A refusal says why", problems);

        for (MatrixProblem problem : problems) {
            Claims.said(problem.message(), problem);
            Claims.holds(
                    problem.row() >= 1 && problem.row() <= Math.max(rows, 1),
                    "A problem is in a row",
                    problem);
            Claims.holds(
                    problem.column().isEmpty()
                            || MatrixTable.COLUMNS.contains(problem.column())
                            || problem.column().matches("[A-Z]{1,3}"),
                    "A problem is in a column",
                    problem);
        }
    }

    /** The words that the shipped matrix uses. */
    private static Vocabulary words() {
        Map<String, Set<String>> options = new HashMap<>();
        Set<String> numbers = new HashSet<>();
        Set<String> needs = new HashSet<>();

        for (List<String> row : SHIPPED.subList(1, SHIPPED.size())) {
            needs.add(row.get(7));

            for (int at : new int[] {1, 4}) {
                if (row.get(at + 1).startsWith("is")) {
                    options.computeIfAbsent(row.get(at), q -> new HashSet<>()).add(row.get(at + 2));
                } else if (!row.get(at).isEmpty()) {
                    numbers.add(row.get(at));
                }
            }
        }

        return ImmutableVocabulary.builder().options(options).numbers(numbers).needs(needs).build();
    }
}
