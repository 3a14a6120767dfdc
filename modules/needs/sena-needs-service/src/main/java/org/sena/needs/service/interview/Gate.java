package org.sena.needs.service.interview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.needs.api.Condition;

/** A condition made ready to be asked millions of times: questions are known by their place. */
abstract class Gate {

    private static final Gate OPEN =
            new Gate() {
                @Override
                boolean isOpen(Kept kept) {
                    return true;
                }
            };

    abstract boolean isOpen(Kept kept);

    /** Open when both are. */
    final Gate and(Gate other) {
        if (this == OPEN) {
            return other;
        }

        return (other == OPEN) ? this : new Every(List.of(this, other), true);
    }

    /** Always open when there is no condition. */
    static Gate of(Optional<Condition> condition, Places places) {
        return condition.map(present -> of(present, places)).orElse(OPEN);
    }

    static Gate of(Condition condition, Places places) {
        if (condition instanceof Condition.All) {
            return new Every(gates(((Condition.All) condition).parts(), places), true);
        }
        if (condition instanceof Condition.Any) {
            return new Every(gates(((Condition.Any) condition).parts(), places), false);
        }
        if (condition instanceof Condition.Not) {
            return new Closed(of(((Condition.Not) condition).part(), places));
        }
        if (condition instanceof Condition.Chosen) {
            Condition.Chosen chosen = (Condition.Chosen) condition;

            return new Chosen(places.of(chosen.question()), places.options(chosen));
        }
        if (condition instanceof Condition.Answered) {
            return new Answered(places.of(((Condition.Answered) condition).question()));
        }
        if (condition instanceof Condition.Between) {
            Condition.Between between = (Condition.Between) condition;

            return new Between(places.of(between.question()), between);
        }

        throw new IllegalArgumentException("Unknown condition " + condition);
    }

    private static List<Gate> gates(List<Condition> parts, Places places) {
        return parts.stream()
                .map(part -> of(part, places))
                .collect(Collectors.toUnmodifiableList());
    }

    /** All: every part has to be open. Any: not every part may be closed. */
    private static final class Every extends Gate {

        private final Gate[] parts;
        private final boolean open;

        private Every(List<Gate> parts, boolean open) {
            this.parts = parts.toArray(new Gate[0]);
            this.open = open;
        }

        @Override
        boolean isOpen(Kept kept) {
            for (Gate part : parts) {
                if (part.isOpen(kept) != open) {
                    return !open;
                }
            }

            return open;
        }
    }

    private static final class Closed extends Gate {

        private final Gate part;

        private Closed(Gate part) {
            this.part = part;
        }

        @Override
        boolean isOpen(Kept kept) {
            return !part.isOpen(kept);
        }
    }

    private static final class Chosen extends Gate {

        private final int place;
        private final long options;

        private Chosen(int place, long options) {
            this.place = place;
            this.options = options;
        }

        @Override
        boolean isOpen(Kept kept) {
            return kept.to(place).hasAnyOf(options);
        }
    }

    private static final class Answered extends Gate {

        private final int place;

        private Answered(int place) {
            this.place = place;
        }

        @Override
        boolean isOpen(Kept kept) {
            return !kept.to(place).isEmpty();
        }
    }

    private static final class Between extends Gate {

        private final int place;
        private final int minimum;
        private final int maximum;

        private Between(int place, Condition.Between between) {
            this.place = place;
            this.minimum = between.minimum();
            this.maximum = between.maximum();
        }

        @Override
        boolean isOpen(Kept kept) {
            CheckedAnswer answer = kept.to(place);

            if (answer.isEmpty()) {
                return false;
            }

            int number = Integer.parseInt(answer.values().get(0));

            return number >= minimum && number <= maximum;
        }
    }
}
