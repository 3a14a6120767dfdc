package org.sena.needs.service.interview;

import java.util.List;
import java.util.Optional;
import org.sena.needs.api.AnswerProblem;

/** An answer in its one written form, or what is wrong with it. */
final class CheckedAnswer {

    private final List<String> values;
    private final Optional<AnswerProblem> problem;

    private CheckedAnswer(List<String> values, Optional<AnswerProblem> problem) {
        this.values = values;
        this.problem = problem;
    }

    static CheckedAnswer good(List<String> values) {
        return new CheckedAnswer(List.copyOf(values), Optional.empty());
    }

    static CheckedAnswer wrong(String question, String value, AnswerProblem.Kind kind) {
        return new CheckedAnswer(List.of(), Optional.of(AnswerProblem.of(question, value, kind)));
    }

    /** Empty when nothing was answered, or when it was wrong. */
    List<String> values() {
        return values;
    }

    Optional<AnswerProblem> problem() {
        return problem;
    }
}
