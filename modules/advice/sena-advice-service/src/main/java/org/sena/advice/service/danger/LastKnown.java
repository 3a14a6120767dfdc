package org.sena.advice.service.danger;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/** Which of a person's items says how to reach them: the one looked at, else the newest. */
final class LastKnown {

    private LastKnown() {}

    /**
     * @param holds whether it says how to reach the person
     * @param age what is greater for newer ones
     * @return empty when none holds anything
     */
    static <T, C extends Comparable<? super C>> Optional<T> of(
            T lookedAt, List<T> all, Predicate<T> holds, Function<T, C> age) {
        return Optional.of(lookedAt)
                .filter(holds)
                .or(() -> all.stream().filter(holds).max(Comparator.comparing(age)));
    }
}
