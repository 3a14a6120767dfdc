package org.sena.needs.web.results;

import java.util.List;
import java.util.function.ToIntFunction;
import org.sena.needs.api.Questionnaire;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.NeedScore;
import org.sena.scoring.api.Threshold;
import org.sena.web.kit.Texts;
import org.sena.web.kit.view.Cell;
import org.sena.web.kit.view.Table;

/** The whole way from the answers to the level of a need, for staff. */
public final class ScoreView {

    private final Texts texts;
    private final NeedScore score;
    private final AnswerWords answers;

    public ScoreView(Texts texts, NeedScore score, Questionnaire questionnaire) {
        this.texts = texts;
        this.score = score;
        this.answers = new AnswerWords(questionnaire);
    }

    /** Each rule that held, the answers that made it hold, its points; then the sum. */
    public Table rules() {
        Table table =
                Table.of(
                        texts.get("score.rules"),
                        texts.get("score.rule"),
                        texts.get("score.reason"),
                        texts.get("score.answers"),
                        texts.get("score.urgency"),
                        texts.get("score.intensity"));

        for (Contribution contribution : score.contributions()) {
            table.row(
                    Cell.text(contribution.rule()),
                    Cell.text(contribution.reason()),
                    Cell.text(answers.of(contribution.answers())),
                    Cell.text(points(contribution.urgency())),
                    Cell.text(points(contribution.intensity())));
        }

        return table.row(
                Cell.text(texts.get("score.sum")),
                Cell.text(""),
                Cell.text(""),
                Cell.text(points(sum(Contribution::urgency))),
                Cell.text(points(sum(Contribution::intensity))));
    }

    /** How the sums became bands, the bands a level, and what moved the cut points. */
    public List<String> steps() {
        return List.of(
                texts.get(
                        "score.step.urgency",
                        points(sum(Contribution::urgency)),
                        score.urgency(),
                        band(score.urgencyBand())),
                texts.get(
                        "score.step.intensity",
                        points(sum(Contribution::intensity)),
                        score.intensity(),
                        band(score.intensityBand())),
                cutPoints(score.threshold().cutPoints()),
                moved(score.threshold()),
                texts.get(
                        "score.step.level",
                        band(score.urgencyBand()),
                        band(score.intensityBand()),
                        texts.get("score.level." + score.level().name())));
    }

    private String cutPoints(CutPoints cuts) {
        return texts.get("score.step.cuts", cuts.medium(), cuts.high(), cuts.critical());
    }

    private String moved(Threshold threshold) {
        if (threshold.utilisation().isEmpty()) {
            return texts.get("score.moved.unknown");
        }

        String used = Long.toString(Math.round(threshold.utilisation().getAsDouble() * 100));
        String way = threshold.shift() == 0 ? "not" : threshold.shift() > 0 ? "up" : "down";

        return texts.get("score.moved." + way, used, Math.abs(threshold.shift()));
    }

    private String band(Band band) {
        return texts.get("score.band." + band.name());
    }

    private int sum(ToIntFunction<Contribution> points) {
        return score.contributions().stream().mapToInt(points).sum();
    }

    /** A real minus sign, and a plus where points are added. */
    private static String points(int points) {
        return points > 0 ? "+" + points : Integer.toString(points).replace('-', '\u2212');
    }
}
