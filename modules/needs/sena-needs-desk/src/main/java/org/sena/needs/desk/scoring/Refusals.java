package org.sena.needs.desk.scoring;

import java.util.List;
import org.sena.scoring.api.MatrixProblem;
import org.sena.scoring.api.MatrixRefusedException;
import org.sena.web.kit.Submission;
import org.sena.web.kit.Texts;

/** What is wrong with a table as a whole, told beside the field it came from. */
final class Refusals {

    private static final int MOST = 20;

    private Refusals() {}

    /**
     * @param field the field; empty for the form as a whole
     */
    static void tell(Submission in, String field, MatrixRefusedException refused) {
        List<MatrixProblem> problems = refused.problems();
        StringBuilder told = new StringBuilder();

        for (MatrixProblem problem : problems.subList(0, Math.min(MOST, problems.size()))) {
            told.append(told.length() == 0 ? "" : " · ").append(place(in.texts(), problem));
        }

        in.form().reject(field, "refused", told.toString());
    }

    private static String place(Texts texts, MatrixProblem problem) {
        return problem.column().isEmpty()
                ? texts.get("refused.row", problem.row(), problem.message())
                : texts.get("refused.cell", problem.row(), problem.column(), problem.message());
    }
}
