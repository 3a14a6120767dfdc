package org.sena.it.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.sena.advice.api.LookReason;
import org.sena.advice.api.PersonFile;
import org.sena.advice.api.QueueItem;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.NotAllowedException;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.Channel;

@InFramework
class PersonFileIT extends Desk {

    @OsgiService AuditTrail auditTrail;

    @Test
    void a_look_shows_what_the_person_let_us_know_and_stands_in_their_trail_with_its_reason() {
        QueueItem taken = taken();
        PersonFile file = as(adviser, () -> people.open(taken.id(), LookReason.CALLING));

        assertEquals(NAME, file.contact().orElseThrow().name());
        assertEquals(1, file.assessments().size());
        assertTrue(file.assessments().get(0).answers().isEmpty(), "they ticked nothing");
        assertEquals(1, file.consents().size());
        assertTrue(
                as(resident, () -> auditTrail.aboutSubject(resident.subjectId().orElseThrow(), 20))
                        .stream()
                        .anyMatch(
                                event ->
                                        event.record().action().equals("advice.person")
                                                && event.record()
                                                        .reason()
                                                        .filter("CALLING"::equals)
                                                        .isPresent()));
    }

    @Test
    void somebody_who_has_not_taken_them_does_not_look_to_call() {
        QueueItem taken = taken();

        assertThrows(
                NotAllowedException.class,
                () -> as(colleague, () -> people.open(taken.id(), LookReason.CALLING)));
        assertEquals(
                NAME,
                as(colleague, () -> people.open(taken.id(), LookReason.THEY_GOT_IN_TOUCH))
                        .contact()
                        .orElseThrow()
                        .name());
    }

    @Test
    void once_the_person_said_stop_nobody_looks_whatever_the_reason() {
        QueueItem taken = taken();

        as(resident, () -> consents.ofSubject(resident.subjectId().orElseThrow()))
                .forEach(
                        consent ->
                                as(
                                        resident,
                                        () ->
                                                consents.withdraw(
                                                        consent.id(), Channel.WEB, "stop")));

        for (LookReason reason : LookReason.values()) {
            assertThrows(
                    NotAllowedException.class,
                    () -> as(adviser, () -> people.open(taken.id(), reason)));
        }
    }
}
