package org.sena.needs.desk.scoring;

import java.util.List;
import org.sena.web.kit.Texts;

/** A rule as a sentence that people can read. */
final class RuleWords {

    static final int RULE = 0;
    static final int QUESTION = 1;
    static final int QUESTION_2 = 4;
    static final int NEED = 7;
    static final int URGENCY = 8;
    static final int INTENSITY = 9;
    static final int REASON = 10;

    private final Texts texts;
    private final Wording wording;

    RuleWords(Texts texts, Wording wording) {
        this.texts = texts;
        this.wording = wording;
    }

    /** When the rule holds: one condition, or two of which both must hold. */
    String when(List<String> cells) {
        String first = condition(cells, QUESTION);

        return cells.get(QUESTION_2).isEmpty()
                ? first
                : texts.get("rule.both", first, condition(cells, QUESTION_2));
    }

    /** What it gives: "Getting food: urgency 30, intensity 5". */
    String gives(List<String> cells) {
        return texts.get(
                "rule.gives",
                wording.need(cells.get(NEED)),
                cells.get(URGENCY),
                cells.get(INTENSITY));
    }

    private String condition(List<String> cells, int at) {
        String question = cells.get(at);
        String value = cells.get(at + 2);

        return texts.get(
                "rule.condition",
                wording.question(question),
                cells.get(at + 1),
                wording.isNumber(question) ? value : wording.option(question, value));
    }
}
