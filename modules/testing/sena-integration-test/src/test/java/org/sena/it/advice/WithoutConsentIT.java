package org.sena.it.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sena.advice.api.AttemptResult;
import org.sena.advice.api.Danger;
import org.sena.advice.api.ImmutableDanger;
import org.sena.advice.api.QueueConflictException;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.SeenInDanger;
import org.sena.advice.api.WithoutConsent;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.NotAllowedException;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.override.EmergencyOverride;
import org.sena.privacy.api.override.ImmutableOverrideReview;
import org.sena.privacy.api.override.OverrideBasis;
import org.sena.privacy.api.override.OverrideVerdict;
import org.sena.privacy.api.override.Overrides;

/** Somebody is in danger: who opens it looks, nobody else, and a second person decides. */
@InFramework
class WithoutConsentIT extends Desk {

    private static final Danger DANGER =
            ImmutableDanger.builder()
                    .basis(OverrideBasis.DANGER_TO_LIFE)
                    .described("Synthetic: a neighbour heard a call for help")
                    .told(false)
                    .notToldReason("Synthetic: somebody else reads their messages")
                    .build();

    @OsgiService AuditTrail auditTrail;
    @OsgiService Overrides overrides;
    @OsgiService WithoutConsent withoutConsent;

    @Test
    void who_opened_it_sees_how_to_reach_the_person_and_nobody_else_does() {
        QueueItem item = waiting();

        assertRefused(item);
        as(adviser, () -> withoutConsent.open(item.id(), DANGER));

        SeenInDanger seen = as(adviser, () -> withoutConsent.look(item.id()));

        assertEquals(NAME, seen.contact().orElseThrow().name());
        assertEquals(
                Optional.of(seen.until()),
                as(adviser, () -> withoutConsent.standsUntil(item.id())));
        assertThrows(
                NotAllowedException.class,
                () -> as(colleague, () -> withoutConsent.look(item.id())));
    }

    @Test
    void every_look_stands_in_the_persons_trail_with_the_override_as_its_reason() {
        QueueItem item = waiting();
        as(adviser, () -> withoutConsent.open(item.id(), DANGER));
        String override = standing(item).id();
        as(adviser, () -> withoutConsent.look(item.id()));
        as(adviser, () -> withoutConsent.look(item.id()));

        List<AuditRecord> looks =
                as(resident, () -> auditTrail.aboutSubject(resident.subjectId().orElseThrow(), 20))
                        .stream()
                        .map(event -> event.record())
                        .filter(record -> record.action().equals("advice.danger"))
                        .collect(Collectors.toList());

        assertEquals(2, looks.size());
        assertTrue(looks.stream().allMatch(look -> look.reason().equals(Optional.of(override))));
        assertTrue(
                looks.stream().allMatch(look -> look.fields().equals(Set.of("contact", "told"))));
    }

    @Test
    void what_was_said_about_telling_the_person_waits_with_it_for_the_second_look() {
        QueueItem item = waiting();
        as(adviser, () -> withoutConsent.open(item.id(), DANGER));

        EmergencyOverride waiting =
                as(lead, () -> overrides.toReview()).stream()
                        .filter(one -> one.request().entityId().equals(item.id()))
                        .findFirst()
                        .orElseThrow();

        assertFalse(waiting.request().subjectTold());
        assertEquals(DANGER.notToldReason(), waiting.request().notToldReason());
        assertEquals(DANGER.described(), waiting.request().risk());
    }

    @Test
    void the_same_form_sent_twice_opens_one() {
        QueueItem item = waiting();
        as(adviser, () -> withoutConsent.open(item.id(), DANGER));
        as(adviser, () -> withoutConsent.open(item.id(), DANGER));

        assertEquals(
                1,
                as(lead, () -> overrides.toReview()).stream()
                        .filter(one -> one.request().entityId().equals(item.id()))
                        .count());
    }

    @Test
    void found_wrong_it_shows_nothing_any_more() {
        QueueItem item = waiting();
        as(adviser, () -> withoutConsent.open(item.id(), DANGER));
        String override = standing(item).id();

        as(
                lead,
                () ->
                        overrides.review(
                                override,
                                ImmutableOverrideReview.builder()
                                        .verdict(OverrideVerdict.NOT_JUSTIFIED)
                                        .note("Synthetic: nobody was in danger")
                                        .subjectTold(true)
                                        .build()));

        assertRefused(item);
    }

    @Test
    void it_neither_makes_the_item_ones_own_nor_a_way_of_contact_safe() {
        QueueItem item = waiting();
        as(adviser, () -> withoutConsent.open(item.id(), DANGER));

        assertTrue(look(adviser, item).contact().isEmpty());
        assertThrows(
                QueueConflictException.class,
                () ->
                        as(
                                adviser,
                                () ->
                                        calls.attempt(
                                                on(item),
                                                ContactMethod.TEXT,
                                                AttemptResult.NO_ANSWER,
                                                Optional.empty())));
    }

    @Test
    void what_the_person_had_taken_back_does_not_come_back() {
        QueueItem item = waiting();
        as(resident, () -> consents.ofSubject(resident.subjectId().orElseThrow()))
                .forEach(
                        consent ->
                                as(
                                        resident,
                                        () ->
                                                consents.withdraw(
                                                        consent.id(), Channel.WEB, "stop")));
        as(adviser, () -> withoutConsent.open(item.id(), DANGER));

        SeenInDanger seen = as(adviser, () -> withoutConsent.look(item.id()));

        assertTrue(seen.contact().isEmpty());
        assertTrue(seen.told().isEmpty());
        assertTrue(seen.given().isEmpty());
    }

    private void assertRefused(QueueItem item) {
        assertThrows(
                NotAllowedException.class, () -> as(adviser, () -> withoutConsent.look(item.id())));
    }

    private EmergencyOverride standing(QueueItem item) {
        return as(adviser, () -> overrides.toLookAt(WithoutConsent.ENTITY, item.id()))
                .orElseThrow();
    }
}
