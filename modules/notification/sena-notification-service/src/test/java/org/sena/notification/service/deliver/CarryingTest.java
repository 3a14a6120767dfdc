package org.sena.notification.service.deliver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.notification.api.delivery.Trouble;
import org.sena.notification.service.channel.ImmutableLine;
import org.sena.notification.service.channel.ImmutableOutgoing;
import org.sena.notification.service.channel.NotDeliveredException;
import org.sena.notification.service.channel.Outgoing;
import org.sena.notification.service.channel.Sender;
import org.sena.notification.service.letter.Channel;

class CarryingTest {

    private static final Instant NOW = Instant.parse("2026-01-15T12:00:00Z");

    private final List<String> steps = new ArrayList<>();
    private final Carrying carrying =
            new Carrying(new Way(), new Steps(), Clock.fixed(NOW, ZoneOffset.UTC));

    private Optional<NotDeliveredException> trouble = Optional.empty();
    private Optional<NotDeliveredException> silent = Optional.empty();
    private Sender.Taken taken = Sender.Taken.UNKNOWN;

    @Test
    void a_letter_is_noted_as_sent_when_it_was_taken() {
        carrying.carry(task(1));

        assertEquals(List.of("send", "sent"), steps);
    }

    @Test
    void a_letter_is_asked_after_before_it_is_sent_once_more() {
        carrying.carry(task(2));

        assertEquals(List.of("ask", "send", "sent"), steps);
    }

    @Test
    void a_letter_that_turns_out_to_be_taken_is_not_sent_once_more() {
        taken = Sender.Taken.YES;
        carrying.carry(task(2));

        assertEquals(List.of("ask", "sent"), steps);
    }

    @ParameterizedTest
    @CsvSource({"YES, sent", "NO, later AWAY PT0S", "UNKNOWN, failed IN_DOUBT"})
    void a_letter_that_a_killed_node_left_in_doubt_is_asked_after_and_never_sent_at_once(
            Sender.Taken answer, String step) {
        taken = answer;
        carrying.carry(inDoubt());

        assertEquals(List.of("ask", step), steps);
    }

    @Test
    void a_letter_in_doubt_stays_so_while_nobody_can_be_asked() {
        silent = Optional.of(NotDeliveredException.later(Trouble.AWAY));
        carrying.carry(inDoubt());

        assertEquals(List.of("ask", "askLater"), steps);
    }

    @ParameterizedTest
    @CsvSource({"YES, sent", "NO, later BROKEN PT0S", "UNKNOWN, failed IN_DOUBT"})
    void a_silence_while_handing_over_is_asked_after(Sender.Taken answer, String step) {
        trouble = Optional.of(NotDeliveredException.inDoubt(Trouble.BROKEN));
        taken = answer;
        carrying.carry(task(1));

        assertEquals(List.of("send", "ask", step), steps);
    }

    @Test
    void a_letter_that_was_not_taken_waits_as_long_as_the_other_side_wishes() {
        trouble = Optional.of(NotDeliveredException.after(Trouble.BUSY, Duration.ofMinutes(5)));
        carrying.carry(task(1));

        assertEquals(List.of("send", "later BUSY PT5M"), steps);
    }

    @Test
    void a_letter_that_is_refused_for_good_waits_for_a_decision() {
        trouble = Optional.of(NotDeliveredException.never(Trouble.REFUSED));
        carrying.carry(task(1));

        assertEquals(List.of("send", "failed REFUSED"), steps);
    }

    @Test
    void a_node_that_was_held_up_hands_nothing_over_that_others_may_think_in_doubt() {
        carrying.carry(
                ImmutableTask.builder()
                        .from(task(1))
                        .heldUntil(NOW.plus(Carrying.MARGIN).minusMillis(1))
                        .build());

        assertEquals(List.of(), steps);
    }

    private static Task task(int tries) {
        return ImmutableTask.builder()
                .from(inDoubt())
                .tries(tries)
                .letter(
                        ImmutableOutgoing.builder()
                                .id("letter")
                                .to("somebody@example.org")
                                .daily(false)
                                .addLines(
                                        ImmutableLine.builder()
                                                .id("notice")
                                                .kind("referral.sent")
                                                .reference("SENA-1")
                                                .link("organisation")
                                                .at(NOW)
                                                .build())
                                .build())
                .build();
    }

    private static Task inDoubt() {
        return ImmutableTask.builder()
                .letterId("letter")
                .worker("worker")
                .tries(1)
                .heldUntil(NOW.plusSeconds(150))
                .build();
    }

    private final class Way implements Sender {

        @Override
        public void send(Outgoing letter) {
            steps.add("send");
            trouble.ifPresent(
                    e -> {
                        throw e;
                    });
        }

        @Override
        public Taken taken(String letterId) {
            steps.add("ask");
            silent.ifPresent(
                    e -> {
                        throw e;
                    });

            return taken;
        }
    }

    private final class Steps implements LetterSteps {

        @Override
        public Optional<Task> take(Channel channel, String worker) {
            return Optional.empty();
        }

        @Override
        public void sent(Task task) {
            steps.add("sent");
        }

        @Override
        public void later(Task task, Trouble why, Duration atLeast) {
            steps.add("later " + why + " " + atLeast);
        }

        @Override
        public void failed(Task task, Trouble why) {
            steps.add("failed " + why);
        }

        @Override
        public void askLater(Task task) {
            steps.add("askLater");
        }
    }
}
