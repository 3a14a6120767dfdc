package org.sena.needs.service.property;

import java.util.List;
import java.util.Map;
import org.sena.needs.api.Condition;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionGroup;
import org.sena.needs.api.Questionnaire;

/**
 * What the specification says, word by word and from the end: an answer counts when its question
 * and its group are visible, and they are visible when what their conditions look at counts.
 */
final class Meaning {

    private final Questionnaire questionnaire;
    private final Map<String, List<String>> handedIn;

    Meaning(Questionnaire questionnaire, Map<String, List<String>> handedIn) {
        this.questionnaire = questionnaire;
        this.handedIn = handedIn;
    }

    boolean isVisible(String id) {
        for (QuestionGroup group : questionnaire.groups()) {
            for (Question question : group.questions()) {
                if (question.id().equals(id)) {
                    return group.visibleWhen().map(this::holds).orElse(true)
                            && question.visibleWhen().map(this::holds).orElse(true);
                }
            }
        }

        throw new AssertionError("No question " + id);
    }

    List<String> counted(String id) {
        return isVisible(id) ? handedIn.getOrDefault(id, List.of()) : List.of();
    }

    boolean holds(Condition condition) {
        if (condition instanceof Condition.Not) {
            return !holds(((Condition.Not) condition).part());
        }
        if (condition instanceof Condition.All) {
            return ((Condition.All) condition).parts().stream().allMatch(this::holds);
        }
        if (condition instanceof Condition.Any) {
            return ((Condition.Any) condition).parts().stream().anyMatch(this::holds);
        }
        if (condition instanceof Condition.Chosen) {
            Condition.Chosen chosen = (Condition.Chosen) condition;

            return counted(chosen.question()).stream().anyMatch(chosen.options()::contains);
        }
        if (condition instanceof Condition.Between) {
            Condition.Between between = (Condition.Between) condition;

            return counted(between.question()).stream()
                    .mapToInt(Integer::parseInt)
                    .anyMatch(n -> between.minimum() <= n && n <= between.maximum());
        }

        return !counted(((Condition.Answered) condition).question()).isEmpty();
    }
}
