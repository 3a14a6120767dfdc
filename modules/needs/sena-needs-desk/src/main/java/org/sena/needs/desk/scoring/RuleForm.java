package org.sena.needs.desk.scoring;

import static java.util.stream.Collectors.toList;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sena.needs.api.Question;
import org.sena.scoring.api.MatrixProblem;
import org.sena.scoring.api.MatrixTable;
import org.sena.web.kit.Submission;
import org.sena.web.kit.form.TextField;

/** The form of one rule: its fields and the cells they fill. */
final class RuleForm {

    /** Field of each column, in the order of the columns. */
    static final List<String> FIELDS =
            List.of(
                    "rule",
                    "first",
                    "operator",
                    "value",
                    "second",
                    "operator2",
                    "value2",
                    "need",
                    "urgency",
                    "intensity",
                    "reason");

    private static final Set<String> SECOND = Set.of("second", "operator2", "value2");

    private static final int LONGEST_CELL = 1_000;

    private static final Map<String, String> SHOWN =
            Map.of("first", "operator", "second", "operator2");

    private final Submission in;

    RuleForm(Submission in) {
        this.in = in;
    }

    /** What was typed, as cells. */
    List<String> cells() {
        return FIELDS.stream().map(this::cell).collect(toList());
    }

    private String cell(String field) {
        TextField cell = in.form().text(field).called("rule.called." + field).max(LONGEST_CELL);
        boolean isNeeded = !SECOND.contains(field) || hasSecond();

        return (isNeeded ? cell.required() : cell).value();
    }

    private boolean hasSecond() {
        return in.parameter("second").filter(id -> !id.isEmpty()).isPresent();
    }

    /** Tells each mistake beside its field. */
    void tell(List<MatrixProblem> problems) {
        for (MatrixProblem problem : problems) {
            int column = MatrixTable.COLUMNS.indexOf(problem.column());
            String field = (column < 0) ? "" : FIELDS.get(column);

            in.form().reject(SHOWN.getOrDefault(field, field), "refused", problem.message());
        }
    }

    static List<String> questionIds(Wording wording) {
        return wording.questions().stream().map(Question::id).collect(toList());
    }
}
