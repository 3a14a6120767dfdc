package org.sena.needs.service.interview;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sena.needs.api.Condition;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;

/** Where the questions stand, and at which bit each option of a question. */
final class Places {

    private final List<Question> questions;
    private final Map<String, Integer> byId = new HashMap<>();

    Places(List<Question> questions) {
        this.questions = questions;

        for (int place = 0; place < questions.size(); place++) {
            byId.put(questions.get(place).id(), place);
        }
    }

    /** Empty when there is no such question. */
    Optional<Integer> find(String question) {
        return Optional.ofNullable(byId.get(question));
    }

    int of(String question) {
        return byId.get(question);
    }

    /** The options that a condition names, a bit for each. */
    long options(Condition.Chosen chosen) {
        List<Option> options = questions.get(of(chosen.question())).options();
        long bits = 0;

        for (int i = 0; i < options.size(); i++) {
            if (chosen.options().contains(options.get(i).id())) {
                bits |= bit(i);
            }
        }

        return bits;
    }

    /** Of the option at a place; a question has 60 options at most. */
    static long bit(int option) {
        return 1L << option;
    }
}
