package org.sena.needs.web.assisted;

import java.util.List;
import java.util.stream.Collectors;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.Assistance;
import org.sena.needs.web.kept.AssessmentView;
import org.sena.needs.web.kept.KeptNeedView;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.NeedScore;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.SummaryRow;
import org.sena.web.kit.view.Table;

/** A kept assessment with the whole of its explanation, for people at work. */
public final class ExplainedView {

    private final Page page;
    private final Assessment assessment;
    private final AssessmentView kept;

    ExplainedView(Page page, Assessment assessment, AssessmentView kept) {
        this.page = page;
        this.assessment = assessment;
        this.kept = kept;
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

    /** Each rule that held for the need, with its points. */
    public Table rules(KeptNeedView need) {
        Table table =
                Table.of(
                        page.text("explained.rules", need.label()),
                        page.text("explained.rule"),
                        page.text("explained.reason"),
                        page.text("explained.urgency"),
                        page.text("explained.intensity"),
                        page.text("explained.answers"));

        for (Contribution rule : need.score().contributions()) {
            table =
                    table.row(
                            Cell.text(rule.rule()),
                            Cell.text(rule.reason()),
                            Cell.text(signed(rule.urgency())),
                            Cell.text(signed(rule.intensity())),
                            Cell.text(
                                    rule.answers().stream()
                                            .map(a -> a.question() + " = " + a.value())
                                            .collect(Collectors.joining("; "))));
        }

        return table;
    }

    /** Sums, bands and the cut points that were in force. */
    public List<String> sums(KeptNeedView need) {
        NeedScore score = need.score();

        return List.of(
                page.text(
                        "explained.sums",
                        score.urgency(),
                        page.text("band." + score.urgencyBand()),
                        score.intensity(),
                        page.text("band." + score.intensityBand())),
                page.text(
                        "explained.cuts",
                        score.threshold().cutPoints().medium(),
                        score.threshold().cutPoints().high(),
                        score.threshold().cutPoints().critical(),
                        signed(score.threshold().shift())));
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

    private static String signed(int points) {
        return (points > 0 ? "+" : "") + points;
    }
}
