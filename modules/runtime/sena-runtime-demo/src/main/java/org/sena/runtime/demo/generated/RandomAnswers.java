package org.sena.runtime.demo.generated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sena.needs.api.Answers;
import org.sena.needs.api.NumberRange;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.Questionnaire;

/** An answer by chance to every question; walking drops those that nobody is asked. */
final class RandomAnswers {

    /** Districts of Huntingdonshire; no whole postcode. */
    private static final List<String> DISTRICTS = List.of("PE19", "PE26", "PE27", "PE28", "PE29");

    /** Most options taken together. */
    private static final int MOST = 3;

    private final Chance chance;

    RandomAnswers(Chance chance) {
        this.chance = chance;
    }

    Answers of(Questionnaire questionnaire) {
        Map<String, List<String>> answers = new LinkedHashMap<>();

        for (Question question : questionnaire.questions()) {
            if (!question.optional() || chance.in100(70)) {
                answers.put(question.id(), answer(question));
            }
        }

        return Answers.of(answers);
    }

    private List<String> answer(Question question) {
        switch (question.type()) {
            case SINGLE:
                return List.of(chance.one(question.options()).id());
            case MULTIPLE:
                return several(question.options());
            case NUMBER:
                NumberRange range = question.number().orElseThrow();

                return List.of(
                        Integer.toString(
                                range.minimum()
                                        + chance.below(range.maximum() - range.minimum() + 1)));
            case POSTCODE:
                return List.of(chance.one(DISTRICTS));
            case DATE:
                return List.of("2026-01-15");
            default:
                return List.of("Synthetic");
        }
    }

    private List<String> several(List<Option> options) {
        List<Option> together = options.stream().filter(o -> !o.exclusive()).toList();

        return together.isEmpty() || chance.in100(20)
                ? List.of(chance.one(options).id())
                : chance.some(1 + chance.below(MOST), together).stream().map(Option::id).toList();
    }
}
