package org.sena.needs.api;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.scoring.api.ImmutableVocabulary;
import org.sena.scoring.api.Vocabulary;

/** The words a scoring matrix may use: what a questionnaire's version asks, and the needs. */
public final class MatrixWords {

    private MatrixWords() {}

    /**
     * "Prefer not to say" scores nothing, so no rule may look at it.
     *
     * @param needs codes
     */
    public static Vocabulary of(Questionnaire questionnaire, Set<String> needs) {
        Map<String, Set<String>> options = new LinkedHashMap<>();
        Set<String> numbers = new LinkedHashSet<>();

        for (Question question : questionnaire.questions()) {
            if (!question.options().isEmpty()) {
                options.put(
                        question.id(),
                        question.options().stream()
                                .map(Option::id)
                                .filter(id -> !Option.PREFER_NOT_TO_SAY.equals(id))
                                .collect(Collectors.toSet()));
            } else if (question.type() == QuestionType.NUMBER) {
                numbers.add(question.id());
            }
        }

        return ImmutableVocabulary.builder().options(options).numbers(numbers).needs(needs).build();
    }
}
