package org.sena.needs.web.assisted;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.Assistance;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.web.kept.AssessmentView;
import org.sena.needs.web.kept.KeptNeedView;
import org.sena.needs.web.results.ScoreView;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.SummaryRow;

/** A kept assessment with the whole of its explanation, for people at work. */
public final class ExplainedView {

    private final Page page;
    private final Assessment assessment;
    private final Optional<Questionnaire> asked;
    private final AssessmentView kept;

    ExplainedView(
            Page page,
            Assessment assessment,
            Optional<Questionnaire> asked,
            UnaryOperator<String> labels) {
        this.page = page;
        this.assessment = assessment;
        this.asked = asked;
        this.kept = AssessmentView.of(page, assessment, asked, labels);
    }

    public AssessmentView kept() {
        return kept;
    }

    /** Who answered, for whom and how; nothing when the person did so themselves. */
    public List<SummaryRow> record() {
        return assessment.assistance().map(this::record).orElse(List.of());
    }

    /** What there was to score by: the matrix and its version. */
    public String scoredBy() {
        return page.text(
                "explained.matrix",
                assessment.scores().matrix(),
                assessment.scores().matrixVersion());
    }

    /** The whole way to the level of the need; none when its questionnaire is gone. */
    public List<ScoreView> scores(KeptNeedView need) {
        return asked.map(version -> List.of(new ScoreView(page.texts(), need.score(), version)))
                .orElse(List.of());
    }

    private List<SummaryRow> record(Assistance assistance) {
        return List.of(
                SummaryRow.of(page.text("explained.worker"), assistance.userId()),
                SummaryRow.of(
                        page.text("explained.channel"),
                        page.text("assisted.channel." + assistance.channel().name())),
                SummaryRow.of(
                        page.text("explained.behalf"),
                        assistance.onBehalfOf().map(List::of).orElse(List.of())),
                SummaryRow.of(page.text("explained.kept"), kept.date()));
    }
}
