package org.sena.needs.web.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.sena.needs.api.AnswerProblem;
import org.sena.needs.api.Answers;
import org.sena.needs.api.AnswersRefusedException;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Question;
import org.sena.needs.api.Questionnaire;
import org.sena.web.kit.form.Form;

/**
 * The form with all questions on one page. Every answer is looked at in the order of the
 * questionnaire, so what an earlier one closes is neither kept nor complained about.
 */
final class OnePageForm {

    /** Names the questions that stood on the page when it was sent. */
    static final String ASKED = "asked";

    private final BiFunction<Interview, Answers, Interview> route;
    private final UnderWay before;
    private final Form form;
    private final Set<String> asked;

    /**
     * @param route the interview that answers lead to; refuses those that do not fit
     */
    OnePageForm(BiFunction<Interview, Answers, Interview> route, UnderWay before, Form form) {
        this.route = route;
        this.before = before;
        this.form = form;
        this.asked =
                form.choices(
                                ASKED,
                                before.interview().questionnaire().questions().stream()
                                        .map(Question::id)
                                        .collect(Collectors.toList()))
                        .value();
    }

    /**
     * Where the person stands with every answer that fits. The form has an error for each that does
     * not.
     *
     * @param finished the person means to be done: what must be answered and is not is an error,
     *     and what may be left out is passed over
     */
    UnderWay read(boolean finished) {
        Questionnaire questionnaire = before.interview().questionnaire();
        Interview now = before.interview();
        List<String> skipped = new ArrayList<>(before.skipped());

        for (Question question : questionnaire.questions()) {
            if (!asked.contains(question.id()) || !now.visible().contains(question)) {
                continue;
            }

            now = read(now, question);
            skipped.remove(question.id());

            if (!now.answers().has(question.id()) && finished) {
                if (question.optional()) {
                    skipped.add(question.id());
                } else {
                    // The first thing wrong with a field is the one that is told.
                    AnswerForm.reject(
                            form,
                            question,
                            AnswerProblem.of(question.id(), "", AnswerProblem.Kind.MISSING));
                }
            }
        }

        return new UnderWay(now, skipped);
    }

    /** True when an answer opened a question that did not stand on the page. */
    boolean hasOpened(UnderWay after) {
        return after.interview().visible().stream()
                .anyMatch(question -> !asked.contains(question.id()));
    }

    private Interview read(Interview now, Question question) {
        List<String> values = AnswerForm.values(form, question);

        try {
            return route.apply(now, now.answers().with(question.id(), values));
        } catch (AnswersRefusedException e) {
            AnswerForm.reject(form, question, e.problems().get(0));

            return route.apply(now, now.answers().with(question.id(), List.of()));
        }
    }
}
