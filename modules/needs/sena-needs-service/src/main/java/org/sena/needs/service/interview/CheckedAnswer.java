package org.sena.needs.service.interview;

import java.util.List;
import java.util.Optional;
import org.sena.needs.api.AnswerProblem;

/** An answer in its one written form, or what is wrong with it. */
final class CheckedAnswer {

    /** Nothing was answered. */
    static final CheckedAnswer NONE = good(List.of(), 0);

    private final List<String> values;
    private final long options;
    private final Optional<AnswerProblem> problem;

    private CheckedAnswer(List<String> values, long options, Optional<AnswerProblem> problem) {
        this.values = values;
        this.options = options;
        this.problem = problem;
    }

    static CheckedAnswer written(String value) {
        return good(List.of(value), 0);
    }

    /**
     * @param options a bit for each option chosen, by its place among the options
     */
    static CheckedAnswer chosen(List<String> values, long options) {
        return good(List.copyOf(values), options);
    }

    static CheckedAnswer wrong(String question, String value, AnswerProblem.Kind kind) {
        return new CheckedAnswer(
                List.of(), 0, Optional.of(AnswerProblem.of(question, value, kind)));
    }

    private static CheckedAnswer good(List<String> values, long options) {
        return new CheckedAnswer(values, options, Optional.empty());
    }

    /** Empty when nothing was answered, or when it was wrong. */
    List<String> values() {
        return values;
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    /** Whether one of these options was chosen, told as bits. */
    boolean hasAnyOf(long some) {
        return (options & some) != 0;
    }

    Optional<AnswerProblem> problem() {
        return problem;
    }
}
