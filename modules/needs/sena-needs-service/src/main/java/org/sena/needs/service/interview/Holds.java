package org.sena.needs.service.interview;

import java.util.List;
import java.util.Map;
import org.sena.needs.api.Condition;

/** Decides conditions from the answers given so far. */
final class Holds {

    private final Map<String, List<String>> answers;

    Holds(Map<String, List<String>> answers) {
        this.answers = answers;
    }

    boolean test(Condition condition) {
        if (condition instanceof Condition.All) {
            return ((Condition.All) condition).parts().stream().allMatch(this::test);
        }
        if (condition instanceof Condition.Any) {
            return ((Condition.Any) condition).parts().stream().anyMatch(this::test);
        }
        if (condition instanceof Condition.Not) {
            return !test(((Condition.Not) condition).part());
        }
        if (condition instanceof Condition.Chosen) {
            Condition.Chosen chosen = (Condition.Chosen) condition;

            return to(chosen.question()).stream().anyMatch(chosen.options()::contains);
        }
        if (condition instanceof Condition.Answered) {
            return !to(((Condition.Answered) condition).question()).isEmpty();
        }
        if (condition instanceof Condition.Between) {
            return between((Condition.Between) condition);
        }

        throw new IllegalArgumentException("Unknown condition " + condition);
    }

    private boolean between(Condition.Between between) {
        List<String> values = to(between.question());

        if (values.isEmpty()) {
            return false;
        }

        int number = Integer.parseInt(values.get(0));

        return number >= between.minimum() && number <= between.maximum();
    }

    private List<String> to(String question) {
        return answers.getOrDefault(question, List.of());
    }
}
