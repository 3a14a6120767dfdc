package org.sena.privacy.service.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.AuditFault;
import org.sena.privacy.api.ImmutableAuditEvent;
import org.sena.privacy.api.ImmutableAuditRecord;

/** A trail whose oldest events went by checkpoints, under every way of tampering. */
class TrailCheckTest {

    private static final int LENGTH = 9;

    private final List<AuditEvent> whole = trail("ruth");
    private final List<AuditEvent> kept = new ArrayList<>(whole);

    @ParameterizedTest
    @CsvSource({"1, 3, 1", "1, 3, 2", "4, 6, 3", "7, 9, 2", "1, 9, 4", "5, 5, 100"})
    void what_a_checkpoint_stands_for_is_not_missing(int from, int to, int batch) {
        Checkpoint gone = gone(from, to);

        assertEquals(Optional.empty(), check(batch).with(gone).walk(LENGTH, lastHash()));
    }

    @Test
    void two_checkpoints_side_by_side_are_as_good_as_one() {
        TrailCheck check = check(2).with(gone(2, 3)).with(gone(4, 6));

        assertEquals(Optional.empty(), check.walk(LENGTH, lastHash()));
        assertEquals(link(2, 6), link(2, 3).and(link(4, 6)));
    }

    @Test
    void an_event_less_than_the_checkpoint_says_is_missing() {
        Checkpoint gone = gone(1, 3);
        kept.remove(0); // The fourth.
        TrailCheck check = check(2).with(gone);

        assertEquals(Optional.of(AuditFault.MISSING), check.walk(LENGTH, lastHash()));
        assertEquals(4, check.faultAt());
    }

    @Test
    void a_checkpoint_from_another_trail_does_not_fit() {
        List<AuditEvent> others = trail("mallory");
        gone(2, 4);
        TrailCheck check =
                check(3).with(
                                ImmutableCheckpoint.copyOf(link(2, 4))
                                        .withPreviousHash(others.get(0).hash()));

        assertEquals(Optional.of(AuditFault.OUT_OF_ORDER), check.walk(LENGTH, lastHash()));
        assertEquals(2, check.faultAt());
    }

    @Test
    void two_events_that_changed_places_are_found() {
        Collections.swap(kept, 3, 4);
        renumber();
        TrailCheck check = check(100);

        assertEquals(Optional.of(AuditFault.ALTERED), check.walk(LENGTH, lastHash()));
        assertEquals(4, check.faultAt());
    }

    @Test
    void an_event_with_a_fitting_hash_of_its_own_is_out_of_order() {
        kept.set(4, trail("mallory").get(4));
        TrailCheck check = check(100);

        assertEquals(Optional.of(AuditFault.OUT_OF_ORDER), check.walk(LENGTH, lastHash()));
        assertEquals(5, check.faultAt());
    }

    @Test
    void a_cut_off_end_is_found_by_where_the_trail_should_end() {
        kept.remove(LENGTH - 1);
        TrailCheck check = check(4);

        assertEquals(Optional.of(AuditFault.CUT_OFF), check.walk(LENGTH, lastHash()));
        assertEquals(LENGTH, check.faultAt());
    }

    @Test
    void a_cut_off_end_that_is_said_to_be_the_end_is_found_by_the_anchor() {
        kept.remove(LENGTH - 1);
        TrailCheck check = check(4).with(anchor(LENGTH, lastHash()));

        assertEquals(Optional.of(AuditFault.CUT_OFF), check.walk(LENGTH - 1, hash(LENGTH - 1)));
    }

    @Test
    void a_trail_written_anew_from_some_event_on_is_found_by_the_anchor() {
        List<AuditEvent> others = trail("mallory");
        kept.clear();
        kept.addAll(others);
        TrailCheck check = check(4).with(anchor(6, hash(6)));

        assertEquals(
                Optional.of(AuditFault.REWRITTEN),
                check.walk(LENGTH, others.get(LENGTH - 1).hash()));
        assertEquals(6, check.faultAt());
    }

    @Test
    void an_anchor_of_an_event_that_is_gone_since_is_compared_where_it_can_be() {
        TrailCheck check =
                check(4).with(gone(1, 4))
                        .with(anchor(2, "f".repeat(64)))
                        .with(anchor(4, hash(4)))
                        .with(anchor(8, hash(8)));

        assertEquals(Optional.empty(), check.walk(LENGTH, lastHash()));
    }

    @Test
    void events_that_are_appended_meanwhile_do_not_matter() {
        assertEquals(Optional.empty(), check(100).walk(6, hash(6)));
    }

    @ParameterizedTest
    @CsvSource({
        "'2026-11-21 5 HASH sig', true",
        "'2026-11-21 5 HASH', false",
        "'2026-11-21 x HASH sig', false",
        "'2026-11-21 5 abc sig', false",
        "'', false"
    })
    void a_line_of_the_anchor_file_is_read_back_or_not_at_all(String line, boolean anchor) {
        String written = line.replace("HASH", hash(5));

        assertEquals(
                anchor ? Optional.of(written) : Optional.empty(),
                SignedAnchor.parse(written).map(SignedAnchor::line));
    }

    private TrailCheck check(int batch) {
        return new TrailCheck(
                (after, limit) ->
                        kept.stream()
                                .filter(event -> event.sequence() > after)
                                .limit(limit)
                                .collect(Collectors.toList()),
                batch);
    }

    /** Takes the events out of what is kept. */
    private Checkpoint gone(int from, int to) {
        kept.removeIf(event -> event.sequence() >= from && event.sequence() <= to);

        return link(from, to);
    }

    private Checkpoint link(int from, int to) {
        return ImmutableCheckpoint.builder()
                .from(from)
                .to(to)
                .previousHash(whole.get(from - 1).previousHash())
                .lastHash(hash(to))
                .build();
    }

    private void renumber() {
        for (int i = 0; i < kept.size(); i++) {
            kept.set(i, ImmutableAuditEvent.copyOf(kept.get(i)).withSequence(i + 1));
        }
    }

    private Anchor anchor(long sequence, String hash) {
        return Anchor.of(LocalDate.parse("2026-03-02").plusDays(sequence), sequence, hash);
    }

    private String hash(int number) {
        return whole.get(number - 1).hash();
    }

    private String lastHash() {
        return hash(LENGTH);
    }

    private static List<AuditEvent> trail(String actor) {
        List<AuditEvent> trail = new ArrayList<>();
        String hash = AuditChain.FIRST_HASH;

        for (int number = 0; number < LENGTH; number++) {
            trail.add(AuditChain.link(deed(actor), number, hash));
            hash = trail.get(number).hash();
        }

        return trail;
    }

    private static Deed deed(String actor) {
        return ImmutableDeed.builder()
                .at(Instant.parse("2026-03-02T12:00:00Z"))
                .actorId(actor)
                .allowed(true)
                .record(
                        ImmutableAuditRecord.builder()
                                .action("referral.read")
                                .entity("referral")
                                .entityId("r1")
                                .build())
                .build();
    }
}
