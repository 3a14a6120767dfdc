package org.sena.advice.service.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.advice.api.QueueState;
import org.sena.advice.service.queue.QueueSteps.Step;

class QueueStepsTest {

    /** The whole table; what is not in it must be refused. */
    private static final Map<String, QueueState> ALLOWED =
            Map.ofEntries(
                    Map.entry("WAITING TAKE false", QueueState.TAKEN),
                    Map.entry("WAITING TAKE true", QueueState.TAKEN),
                    Map.entry("WAITING ASSIGN false", QueueState.TAKEN),
                    Map.entry("WAITING ASSIGN true", QueueState.TAKEN),
                    Map.entry("TAKEN ASSIGN false", QueueState.TAKEN),
                    Map.entry("TAKEN ASSIGN true", QueueState.TAKEN),
                    Map.entry("TAKEN RELEASE true", QueueState.WAITING),
                    Map.entry("TAKEN WORK true", QueueState.TAKEN),
                    Map.entry("TAKEN CLOSE true", QueueState.CLOSED));

    static Stream<Arguments> everyTriple() {
        return Stream.of(QueueState.values())
                .flatMap(
                        state ->
                                Stream.of(Step.values())
                                        .flatMap(
                                                step ->
                                                        Stream.of(true, false)
                                                                .map(
                                                                        mine ->
                                                                                Arguments.of(
                                                                                        state, step,
                                                                                        mine))));
    }

    @ParameterizedTest(name = "{0}, {1}, mine: {2}")
    @MethodSource("everyTriple")
    void only_what_the_table_lists_is_allowed(QueueState state, Step step, boolean mine) {
        assertEquals(
                Optional.ofNullable(ALLOWED.get(state + " " + step + " " + mine)),
                QueueSteps.after(state, step, mine));
    }
}
