package org.sena.it.advice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sena.advice.api.Arrival;
import org.sena.advice.api.ContactBasis;
import org.sena.advice.api.ImmutableBasisRecord;
import org.sena.advice.api.ImmutableManualEntry;
import org.sena.advice.api.ManualEntry;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueReason;
import org.sena.advice.api.Topic;
import org.sena.arquillian.InFramework;
import org.sena.identity.api.NotAllowedException;
import org.sena.privacy.api.Channel;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Level;

@InFramework
class ArrivalsIT extends Desk {

    @Test
    void a_person_who_asks_again_has_one_item_with_two_reasons() {
        QueueItem first = waiting();
        String again = agreeToContact("no");

        QueueItem now = find(again).orElseThrow();

        assertEquals(first.id(), now.id());
        assertEquals(first.reference(), now.reference(), "the reference they were told first");
        assertEquals(2, now.arrivals().size());
    }

    @Test
    void a_later_assessment_that_is_worse_comes_first_in_the_queue() {
        QueueItem before = waiting();

        as(resident, () -> assessments.keep(interview("yes")));

        QueueItem now = find(before.reference()).orElseThrow();

        assertEquals(List.of(QueueReason.ASSESSMENT, QueueReason.DETERIORATION), reasons(now));
        assertEquals(Level.EMERGENCY, now.level());
        assertEquals(Optional.of(before.level() + ">EMERGENCY"), now.arrivals().get(1).detail());
    }

    @Test
    void the_same_answers_again_make_nothing_worse() {
        QueueItem before = waiting();

        as(resident, () -> assessments.keep(interview("no")));

        assertEquals(
                List.of(QueueReason.ASSESSMENT), reasons(find(before.reference()).orElseThrow()));
    }

    @Test
    void without_a_consent_to_be_contacted_nobody_hears_that_it_got_worse() {
        as(resident, () -> assessments.keep(interview("no")));
        as(resident, () -> assessments.keep(interview("yes")));

        QueueItem asked = waiting();

        assertEquals(List.of(QueueReason.ASSESSMENT), reasons(asked));
    }

    @Test
    void somebody_who_phones_joins_the_queue_in_their_own_words() {
        QueueItem entered = as(adviser, () -> entries.add(phoned().agreed(true).build()));
        QueueItem taken = as(adviser, () -> queue.take(on(entered)));

        assertEquals(ContactBasis.CONSENT, entered.basis());
        assertEquals(List.of(QueueReason.MANUAL), reasons(entered));
        assertTrue(entered.topics().contains(Topic.DEBT), "from the needs that were chosen");
        assertEquals("Synthetic: the heating is off", look(adviser, taken).told().get(0).value());
    }

    @Test
    void a_form_that_is_sent_twice_enters_one_person() {
        ManualEntry entry = phoned().agreed(true).build();

        assertEquals(
                as(adviser, () -> entries.add(entry)).id(),
                as(adviser, () -> entries.add(entry)).id());
    }

    @Test
    void somebody_who_quotes_their_reference_joins_the_item_they_have() {
        QueueItem item = waiting();
        QueueItem joined =
                as(
                        adviser,
                        () ->
                                entries.add(
                                        phoned().agreed(true).reference(item.reference()).build()));

        assertEquals(item.id(), joined.id());
        assertEquals(List.of(QueueReason.ASSESSMENT, QueueReason.MANUAL), reasons(joined));
    }

    @Test
    void without_consent_somebody_is_entered_on_a_recorded_basis_only() {
        assertThrows(
                NotAllowedException.class,
                () -> as(adviser, () -> entries.add(phoned().agreed(false).build())));

        QueueItem entered =
                as(
                        adviser,
                        () ->
                                entries.add(
                                        phoned().agreed(false)
                                                .basis(
                                                        ImmutableBasisRecord.builder()
                                                                .basis(ContactBasis.VITAL_INTERESTS)
                                                                .note("Synthetic: no answer")
                                                                .build())
                                                .build()));
        QueueItem taken = as(adviser, () -> queue.take(on(entered)));

        assertEquals(ContactBasis.VITAL_INTERESTS, entered.basis());
        assertEquals(NAME, look(adviser, taken).contact().orElseThrow().name());
        assertEquals("Synthetic: no answer", look(adviser, taken).basisNote().orElseThrow().text());
    }

    private static List<QueueReason> reasons(QueueItem item) {
        return item.arrivals().stream().map(Arrival::reason).collect(Collectors.toList());
    }

    private static ImmutableManualEntry.Builder phoned() {
        return ImmutableManualEntry.builder()
                .channel(Channel.PHONE)
                .contact(contact())
                .told("Synthetic: the heating is off")
                .addNeeds("energy-bills")
                .language("en")
                .urgency(Band.HIGH)
                .token(UUID.randomUUID().toString());
    }
}
