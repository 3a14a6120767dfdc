package org.sena.browser.test.journey;

import java.util.List;
import java.util.Map;
import org.sena.browser.test.Visitor;

/** A person who answers the questionnaire: what they say to which question, and else nothing. */
public final class Interview {

    private static final int MORE_THAN_ENOUGH_QUESTIONS = 100;

    private final Visitor visitor;

    private Interview(Visitor visitor) {
        this.visitor = visitor;
    }

    public static Interview of(Visitor visitor) {
        return new Interview(visitor);
    }

    /** From the first page of the questionnaire to "Check your answers". */
    public void answerAll(Map<String, List<String>> answers) {
        begin();
        goOn(answers);
    }

    public void begin() {
        visitor.open("/web/sena/needs");
        visitor.press(visitor.hasButton("Start now") ? "Start now" : "Start again with no answers");
    }

    /** All questions on one page. */
    void beginOnOnePage() {
        visitor.open("/web/sena/needs");
        visitor.press("Show all questions on one page");
    }

    /** From the question shown now to "Check your answers". */
    public void goOn(Map<String, List<String>> answers) {
        for (int asked = 0; !visitor.heading().equals("Check your answers"); asked++) {
            if (asked > MORE_THAN_ENOUGH_QUESTIONS) {
                throw new AssertionError("The questions do not end: " + visitor.heading());
            }

            answer(answers);
        }
    }

    /** Answers the question shown now; without an answer passes it, or says no. */
    public void answer(Map<String, List<String>> answers) {
        String question = visitor.heading();

        if (answers.containsKey(question)) {
            answers.get(question).forEach(this::give);
            visitor.press("Continue");
        } else if (visitor.hasButton("Skip this question")) {
            visitor.press("Skip this question");
        } else {
            visitor.choose(
                    visitor.choices().stream()
                            .filter(Interview::saysNothing)
                            .findFirst()
                            .orElse(visitor.choices().get(0)));
            visitor.press("Continue");
        }
    }

    private void give(String answer) {
        if (visitor.choices().isEmpty()) {
            visitor.fill(visitor.heading(), answer);
        } else {
            visitor.choose(answer);
        }
    }

    private static boolean saysNothing(String choice) {
        return choice.equals("No") || choice.startsWith("None of these");
    }
}
