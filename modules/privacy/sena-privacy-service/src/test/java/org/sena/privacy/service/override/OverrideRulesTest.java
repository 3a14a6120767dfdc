package org.sena.privacy.service.override;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.identity.api.Actor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.override.ImmutableEmergencyOverride;
import org.sena.privacy.api.override.ImmutableOverrideRequest;
import org.sena.privacy.api.override.ImmutableOverrideReview;
import org.sena.privacy.api.override.OverrideBasis;
import org.sena.privacy.api.override.OverrideReview;
import org.sena.privacy.api.override.OverrideVerdict;

class OverrideRulesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @ParameterizedTest
    @EnumSource(Role.class)
    void only_the_advice_team_acts_and_only_its_lead_and_governance_look_at_it(Role role) {
        assertEquals(
                Set.of(Role.ADVISER, Role.ADVICE_LEAD).contains(role),
                OverrideRules.mayOpen(user("u1", role)));
        assertEquals(
                Set.of(Role.ADVICE_LEAD, Role.INFORMATION_GOVERNANCE).contains(role),
                OverrideRules.mayReview(user("u1", role), "u2"));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_reviews_their_own(Role role) {
        assertFalse(OverrideRules.mayReview(user("u1", role), "u1"));
    }

    @Test
    void a_visitor_and_the_suite_itself_may_neither() {
        assertFalse(OverrideRules.mayOpen(Actor.anonymous()));
        assertFalse(OverrideRules.mayOpen(Actor.system("job")));
        assertFalse(OverrideRules.mayReview(Actor.anonymous(), "u2"));
    }

    @ParameterizedTest
    @CsvSource({
        "s1, r1, She said that she will jump, true",
        "s1, r1, danger, false",
        "s1, r1, '             ', false",
        "'', r1, She said that she will jump, false",
        "s1, ' ', She said that she will jump, false"
    })
    void the_danger_must_be_described(String subject, String object, String risk, boolean good) {
        ImmutableOverrideRequest request =
                ImmutableOverrideRequest.builder()
                        .subjectId(subject)
                        .entity("referral")
                        .entityId(object)
                        .basis(OverrideBasis.DANGER_TO_LIFE)
                        .risk(risk)
                        .build();

        if (good) {
            assertDoesNotThrow(() -> OverrideRules.check(request));
        } else {
            assertThrows(IllegalArgumentException.class, () -> OverrideRules.check(request));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "true, , true",
        "false, , true",
        "false, It would put her in danger, true",
        "true, It would put her in danger, false"
    })
    void a_reason_not_to_tell_goes_only_with_not_telling(
            boolean told, String reason, boolean good) {
        ImmutableOverrideRequest request =
                ImmutableOverrideRequest.copyOf(opened().request())
                        .withSubjectTold(told)
                        .withNotToldReason(Optional.ofNullable(reason));

        if (good) {
            assertDoesNotThrow(() -> OverrideRules.check(request));
        } else {
            assertThrows(IllegalArgumentException.class, () -> OverrideRules.check(request));
        }
    }

    @ParameterizedTest
    @CsvSource({"500, true", "501, false"})
    void a_reason_not_to_tell_is_short(int length, boolean good) {
        ImmutableOverrideRequest request =
                ImmutableOverrideRequest.copyOf(opened().request())
                        .withNotToldReason("x".repeat(length));

        if (good) {
            assertDoesNotThrow(() -> OverrideRules.check(request));
        } else {
            assertThrows(IllegalArgumentException.class, () -> OverrideRules.check(request));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Right, true, , true",
        "Right, false, It would put her in danger, true",
        "Right, true, It would put her in danger, false",
        "Right, false, , false",
        "' ', true, , false"
    })
    void the_person_is_told_or_it_is_said_why_not(
            String note, boolean told, String reason, boolean good) {
        OverrideReview review =
                ImmutableOverrideReview.builder()
                        .verdict(OverrideVerdict.JUSTIFIED)
                        .note(note)
                        .subjectTold(told)
                        .notToldReason(Optional.ofNullable(reason))
                        .build();

        if (good) {
            assertDoesNotThrow(() -> OverrideRules.check(opened(), review));
        } else {
            assertThrows(
                    IllegalArgumentException.class, () -> OverrideRules.check(opened(), review));
        }
    }

    @Test
    void it_holds_for_a_day_unless_it_is_found_wrong_and_is_reviewed_once() {
        ImmutableEmergencyOverride opened = opened();

        assertTrue(opened.isActiveAt(NOON.plus(Duration.ofHours(24)).minusMillis(1)));
        assertFalse(opened.isActiveAt(NOON.plus(Duration.ofHours(24))));
        assertTrue(opened.withVerdict(OverrideVerdict.JUSTIFIED).isActiveAt(NOON));
        assertFalse(opened.withVerdict(OverrideVerdict.NOT_JUSTIFIED).isActiveAt(NOON));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        OverrideRules.check(
                                opened.withVerdict(OverrideVerdict.JUSTIFIED),
                                ImmutableOverrideReview.builder()
                                        .verdict(OverrideVerdict.JUSTIFIED)
                                        .note("Again")
                                        .subjectTold(true)
                                        .build()));
    }

    private static ImmutableEmergencyOverride opened() {
        return ImmutableEmergencyOverride.builder()
                .id("o1")
                .request(
                        ImmutableOverrideRequest.builder()
                                .subjectId("s1")
                                .entity("referral")
                                .entityId("r1")
                                .basis(OverrideBasis.DANGER_TO_LIFE)
                                .risk("She said that she will jump")
                                .build())
                .actorId("u1")
                .openedAt(NOON)
                .reviewBy(NOON.plus(Duration.ofHours(24)))
                .build();
    }

    private static Actor user(String id, Role role) {
        return ImmutableActor.builder().userId(id).addRoles(role).build();
    }
}
