package org.sena.it.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.override.EmergencyOverride;
import org.sena.privacy.api.override.ImmutableOverrideRequest;
import org.sena.privacy.api.override.ImmutableOverrideReview;
import org.sena.privacy.api.override.OverrideBasis;
import org.sena.privacy.api.override.OverrideReview;
import org.sena.privacy.api.override.OverrideVerdict;
import org.sena.privacy.api.override.Overrides;

/** Acting without consent in danger: at once, for one object, and always looked at by another. */
@InFramework
class OverridesIT {

    private static final String DANGER = "Zebulon Crackenthorpe said that he will jump";

    @OsgiService private AuditTrail auditTrail;
    @OsgiService private CurrentActor currentActor;
    @OsgiService private Overrides overrides;

    private final String subject = People.newSubject();
    private final String object = People.newSubject();
    private final Actor lead = user("lead-" + object, Role.ADVICE_LEAD);
    private final Actor other = user("other-" + object, Role.ADVICE_LEAD);

    @Test
    void it_holds_for_who_opened_it_and_for_that_object_only() throws Exception {
        open();

        assertTrue(as(lead, () -> overrides.toLookAt("referral", object)).isPresent());
        assertFalse(as(other, () -> overrides.toLookAt("referral", object)).isPresent());
        assertFalse(as(lead, () -> overrides.toLookAt("item", object)).isPresent());
        assertFalse(as(lead, () -> overrides.toLookAt("referral", subject)).isPresent());
        assertFalse(as(lead, () -> overrides.toShare("referral", object, "org-1")).isPresent());
    }

    @Test
    void found_wrong_it_ends_at_once() throws Exception {
        EmergencyOverride opened = open();

        as(other, () -> overrides.review(opened.id(), review(OverrideVerdict.NOT_JUSTIFIED)));

        assertEquals(Optional.empty(), as(lead, () -> overrides.toLookAt("referral", object)));
    }

    @Test
    void who_acted_can_not_review_it_and_nobody_reviews_it_twice() throws Exception {
        EmergencyOverride opened = open();

        assertThrows(
                NotAllowedException.class,
                () ->
                        as(
                                lead,
                                () ->
                                        overrides.review(
                                                opened.id(), review(OverrideVerdict.JUSTIFIED))));
        as(other, () -> overrides.review(opened.id(), review(OverrideVerdict.JUSTIFIED)));
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        as(
                                other,
                                () ->
                                        overrides.review(
                                                opened.id(), review(OverrideVerdict.JUSTIFIED))));
    }

    @Test
    void every_step_is_in_the_trail_and_the_danger_nowhere_readable() throws Exception {
        EmergencyOverride opened = open();
        as(other, () -> overrides.review(opened.id(), review(OverrideVerdict.JUSTIFIED)));

        List<String> deeds =
                as(Actor.person(subject), () -> auditTrail.aboutSubject(subject, 10)).stream()
                        .map(event -> event.record().action())
                        .collect(Collectors.toList());

        assertTrue(deeds.containsAll(List.of("override.open", "override.review")), "" + deeds);
        assertFalse(Suite.everythingIn("SENA_OverrideEntry").contains("Crackenthorpe"));
        assertFalse(Suite.everythingIn("SENA_AuditEventEntry").contains("Crackenthorpe"));
    }

    @Test
    void a_worker_can_not_open_one() {
        assertThrows(
                NotAllowedException.class,
                () -> as(user("w", Role.ORGANISATION_WORKER), () -> overrides.open(request())));
    }

    private EmergencyOverride open() throws Exception {
        return as(lead, () -> overrides.open(request()));
    }

    private ImmutableOverrideRequest request() {
        return ImmutableOverrideRequest.builder()
                .subjectId(subject)
                .entity("referral")
                .entityId(object)
                .basis(OverrideBasis.DANGER_TO_LIFE)
                .risk(DANGER)
                .build();
    }

    private static OverrideReview review(OverrideVerdict verdict) {
        return ImmutableOverrideReview.builder()
                .verdict(verdict)
                .note("Spoke with the team")
                .subjectTold(true)
                .build();
    }

    private static Actor user(String id, Role role) {
        return ImmutableActor.builder().userId(id).addRoles(role).build();
    }

    private <T> T as(Actor actor, Callable<T> work) throws Exception {
        return currentActor.callAs(actor, work);
    }
}
