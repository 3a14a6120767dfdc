package org.sena.needs.web.interview;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sena.needs.api.Condition;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionGroup;

/**
 * What can be said about the questions to come while some answers are not known yet. A condition
 * holds, does not hold, or hangs on an answer still to be given.
 */
final class Foresight {

    private enum Holds {
        YES,
        NO,
        MAYBE
    }

    private final UnderWay underWay;
    private final Set<String> unknown = new HashSet<>();
    private final Map<String, Holds> groups = new HashMap<>();
    private final Map<String, Holds> questions = new HashMap<>();

    /**
     * @param current the question that is being answered now, so its answer is not known
     */
    Foresight(UnderWay underWay, Question current) {
        this.underWay = underWay;
        unknown.add(current.id());

        underWay.interview().visible().stream()
                .filter(question -> !underWay.isSettled(question))
                .forEach(question -> unknown.add(question.id()));

        // Conditions look at earlier questions, so one pass in order settles everything.
        for (QuestionGroup group : underWay.interview().questionnaire().groups()) {
            Holds shown = holds(group.visibleWhen());

            groups.put(group.id(), shown);

            for (Question question : group.questions()) {
                questions.put(question.id(), both(shown, holds(question.visibleWhen())));
            }
        }
    }

    /** True when some answer may open or close a question. */
    boolean isOpen() {
        return questions.containsValue(Holds.MAYBE);
    }

    /** True when some answer may open or close a whole life area. */
    boolean isLifeAreaOpen() {
        return groups.containsValue(Holds.MAYBE);
    }

    /** True when some answer may open or close a question of that life area. */
    boolean isOpen(QuestionGroup group) {
        return group.questions().stream()
                .anyMatch(question -> questions.get(question.id()) == Holds.MAYBE);
    }

    private Holds holds(Optional<Condition> condition) {
        return condition.map(this::holds).orElse(Holds.YES);
    }

    private Holds holds(Condition condition) {
        if (condition instanceof Condition.All) {
            return ((Condition.All) condition)
                    .parts().stream().map(this::holds).reduce(Holds.YES, Foresight::both);
        }
        if (condition instanceof Condition.Any) {
            return not(
                    ((Condition.Any) condition)
                            .parts().stream()
                                    .map(part -> not(holds(part)))
                                    .reduce(Holds.YES, Foresight::both));
        }
        if (condition instanceof Condition.Not) {
            return not(holds(((Condition.Not) condition).part()));
        }
        if (condition instanceof Condition.Chosen) {
            Condition.Chosen chosen = (Condition.Chosen) condition;

            return answered(
                    chosen.question(), values -> values.anyMatch(chosen.options()::contains));
        }
        if (condition instanceof Condition.Between) {
            Condition.Between between = (Condition.Between) condition;

            return answered(
                    between.question(),
                    values ->
                            values.mapToInt(Integer::parseInt)
                                    .anyMatch(
                                            n -> n >= between.minimum() && n <= between.maximum()));
        }

        return answered(
                ((Condition.Answered) condition).question(),
                values -> values.findAny().isPresent());
    }

    private Holds answered(String question, Predicate<Stream<String>> test) {
        Holds asked = questions.getOrDefault(question, Holds.NO);
        List<String> values = underWay.interview().answers().to(question);

        if (asked == Holds.NO) {
            return Holds.NO;
        }
        if (asked == Holds.MAYBE || unknown.contains(question)) {
            return Holds.MAYBE;
        }

        return test.test(values.stream()) ? Holds.YES : Holds.NO;
    }

    private static Holds both(Holds one, Holds other) {
        if (one == Holds.NO || other == Holds.NO) {
            return Holds.NO;
        }

        return one == Holds.YES ? other : one;
    }

    private static Holds not(Holds holds) {
        switch (holds) {
            case YES:
                return Holds.NO;
            case NO:
                return Holds.YES;
            default:
                return Holds.MAYBE;
        }
    }
}
