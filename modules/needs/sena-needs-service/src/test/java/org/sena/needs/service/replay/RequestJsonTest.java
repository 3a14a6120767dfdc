package org.sena.needs.service.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.needs.api.replay.CapacityBasis;
import org.sena.needs.api.replay.ImmutableReplayRequest;
import org.sena.needs.api.replay.ReplayRequest;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.ImmutableTrialPolicy;

class RequestJsonTest {

    static Stream<ReplayRequest> requests() {
        ImmutableReplayRequest least = ImmutableReplayRequest.builder().key("needs").build();

        return Stream.of(
                least,
                least.withVersion(4).withCapacity(CapacityBasis.AS_IT_IS_TODAY),
                ImmutableReplayRequest.builder()
                        .key("front-line")
                        .capacity(CapacityBasis.ALL_AT)
                        .percent(60)
                        .build(),
                least.withFrom(YearMonth.of(2026, 1))
                        .withTo(YearMonth.of(2026, 6))
                        .withCallsPerWeek(40),
                least.withPolicy(
                        ImmutableTrialPolicy.builder()
                                .cutPoints(CutPoints.of(20, 40, 70))
                                .maxShift(0)
                                .targetUtilisation(0.9)
                                .build()));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void what_was_asked_for_is_the_same_after_it_was_kept(ReplayRequest request) {
        assertEquals(request, RequestJson.read(RequestJson.write(request)));
    }

    @Test
    void what_is_no_request_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> RequestJson.read("no json"));
    }

    @Test
    void what_can_not_be_is_refused() {
        ImmutableReplayRequest least = ImmutableReplayRequest.builder().key("needs").build();

        assertThrows(
                IllegalArgumentException.class, () -> least.withCapacity(CapacityBasis.ALL_AT));
        assertThrows(IllegalArgumentException.class, () -> least.withPercent(50));
        assertThrows(IllegalArgumentException.class, () -> least.withCallsPerWeek(0));
        assertThrows(
                IllegalArgumentException.class,
                () -> least.withFrom(YearMonth.of(2026, 6)).withTo(YearMonth.of(2026, 5)));
    }
}
