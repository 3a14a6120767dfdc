package org.sena.advice.service.queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Level;

class CallOrderTest {

    private static final Instant DUE = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest(name = "{0}, {1}, worsened {2}, {3} failed: {4} days before it is due")
    @CsvSource({
        "SELF_SERVE, LOW, false, 0, 0",
        "DIRECT_REFERRAL, HIGH, false, 0, 0",
        "DIRECT_REFERRAL, CRITICAL, false, 0, 1",
        "DIRECT_REFERRAL, LOW, true, 0, 1",
        "DIRECT_REFERRAL, LOW, false, 1, 1",
        "DIRECT_REFERRAL, LOW, false, 3, 3",
        "DIRECT_REFERRAL, LOW, false, 9, 3",
        "PROACTIVE_CONTACT, LOW, false, 0, 2",
        "PROACTIVE_CONTACT, CRITICAL, true, 2, 6",
        "EMERGENCY, LOW, false, 0, 14",
        "EMERGENCY, CRITICAL, true, 3, 19"
    })
    void a_head_start_for_each_thing_that_presses(
            Level level, Band urgency, boolean worsened, int failed, int days) {
        assertEquals(
                Duration.ofDays(days),
                Duration.between(
                        CallOrder.of(
                                person(level)
                                        .urgency(urgency)
                                        .worsened(worsened)
                                        .failedReferrals(failed)
                                        .build()),
                        DUE));
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void who_is_due_earlier_comes_earlier_at_the_same_level(Level level) {
        assertTrue(
                CallOrder.of(person(level).build())
                        .isBefore(
                                CallOrder.of(
                                        person(level)
                                                .dueAt(DUE.plus(Duration.ofMinutes(1)))
                                                .build())));
    }

    @Test
    void an_emergency_passes_everybody_who_waits_at_most_a_week_too_long() {
        Case emergency = person(Level.EMERGENCY).dueAt(DUE).build();
        Case overdue =
                person(Level.PROACTIVE_CONTACT)
                        .urgency(Band.CRITICAL)
                        .worsened(true)
                        .failedReferrals(3)
                        .dueAt(DUE.minus(Duration.ofDays(6)))
                        .build();

        assertTrue(CallOrder.of(emergency).isBefore(CallOrder.of(overdue)));
    }

    @Test
    void in_the_end_everybody_is_called() {
        Case patient =
                person(Level.SELF_SERVE)
                        .urgency(Band.LOW)
                        .dueAt(DUE.minus(Duration.ofDays(21)))
                        .build();

        assertTrue(CallOrder.of(patient).isBefore(CallOrder.of(person(Level.EMERGENCY).build())));
        assertFalse(
                CallOrder.of(patient)
                        .isBefore(
                                CallOrder.of(
                                        person(Level.EMERGENCY)
                                                .dueAt(DUE.minus(Duration.ofDays(8)))
                                                .build())));
    }

    private static ImmutableCase.Builder person(Level level) {
        return ImmutableCase.builder()
                .level(level)
                .urgency(Band.LOW)
                .waitingSince(DUE.minus(Duration.ofDays(2)))
                .dueAt(DUE)
                .worsened(false)
                .failedReferrals(0)
                .followUp(false);
    }
}
