package org.sena.privacy.service.rights;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.rights.ImmutableRightsRequest;
import org.sena.privacy.api.rights.RightsKind;
import org.sena.privacy.api.rights.RightsState;

class RightsRulesTest {

    private static final LocalDate DUE = LocalDate.parse("2026-04-17");

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_information_governance_answers(Role role) {
        assertEquals(role == Role.INFORMATION_GOVERNANCE, RightsRules.mayAnswer(user(role)));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_but_a_person_in_the_records_asks(Role role) {
        assertFalse(RightsRules.isPerson(user(role)));
    }

    @Test
    void a_request_is_its_persons_own() {
        assertTrue(RightsRules.isOwn(Actor.person("s1"), "s1"));
        assertFalse(RightsRules.isOwn(Actor.person("s2"), "s1"));
        assertFalse(RightsRules.isOwn(Actor.anonymous(), "s1"));
    }

    @ParameterizedTest
    @CsvSource({"0, false", "1, true", "2000, true", "2001, false"})
    void something_is_written_and_not_too_much(int length, boolean accepted) {
        expect(accepted, () -> RightsRules.text(" " + "x".repeat(length) + " "));
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, false, 2026-04-17, true",
        "OPEN, false, 2026-04-18, false",
        "OPEN, true,  2026-04-01, false",
        "DONE, false, 2026-04-01, false"
    })
    void the_time_is_extended_once_and_before_it_is_over(
            RightsState state, boolean extended, LocalDate today, boolean accepted) {
        expect(accepted, () -> RightsRules.checkExtension(in(state), extended, today));
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN,       DONE,        true",
        "OPEN,       PARTLY_DONE, true",
        "OPEN,       REFUSED,     true",
        "OPEN,       OPEN,        false",
        "OPEN,       TAKEN_BACK,  false",
        "DONE,       REFUSED,     false",
        "TAKEN_BACK, DONE,        false"
    })
    void an_open_request_is_answered_once(
            RightsState state, RightsState outcome, boolean accepted) {
        expect(accepted, () -> RightsRules.checkAnswer(in(state), outcome));
    }

    @ParameterizedTest
    @CsvSource({"OPEN, 0, false", "OPEN, 1, true", "REFUSED, 1, false"})
    void it_is_overdue_from_the_day_after_the_last(RightsState state, int days, boolean overdue) {
        assertEquals(overdue, in(state).isOverdueOn(DUE.plusDays(days)));
    }

    private static void expect(boolean accepted, Executable check) {
        if (accepted) {
            assertDoesNotThrow(check);
        } else {
            assertThrows(IllegalArgumentException.class, check);
        }
    }

    private static ImmutableRightsRequest in(RightsState state) {
        return ImmutableRightsRequest.builder()
                .id("r1")
                .reference("DATA-7K3M-Q2XD")
                .subjectId("s1")
                .kind(RightsKind.CORRECTION)
                .state(state)
                .receivedAt(Instant.parse("2026-03-17T09:00:00Z"))
                .dueOn(DUE)
                .build();
    }

    private static Actor user(Role role) {
        return ImmutableActor.builder().userId("u1").addRoles(role).build();
    }
}
