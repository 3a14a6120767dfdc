package org.sena.privacy.service.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.ImmutableAuditEvent;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.privacy.api.Purpose;

class AuditChainTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @Test
    void links_are_numbered_from_one_and_each_names_the_hash_before() {
        List<AuditEvent> trail = trail(3);

        assertEquals(List.of(1L, 2L, 3L), numbers(trail));
        assertEquals(AuditChain.FIRST_HASH, trail.get(0).previousHash());
        assertEquals(trail.get(1).hash(), trail.get(2).previousHash());
        assertTrue(trail.get(2).hash().matches("[0-9a-f]{64}"));
    }

    @Test
    void the_written_form_is_sorted_and_leaves_out_what_is_absent() {
        assertEquals(
                "{\"action\":\"referral.read\",\"actor\":\"ruth\",\"allowed\":true,"
                        + "\"at\":1772452800000,\"entity\":\"referral\",\"entityId\":\"r1\","
                        + "\"fields\":[\"NAME\",\"PHONE\"],\"form\":1,\"organisation\":\"org-1\","
                        + "\"purpose\":\"REFERRAL\",\"roles\":[\"ORGANISATION_WORKER\"],"
                        + "\"sequence\":1,\"subject\":\"s1\"}",
                CanonicalEvent.json(trail(1).get(0)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 100})
    void a_whole_trail_has_no_broken_link_whatever_the_batch(int batch) {
        assertEquals(OptionalLong.empty(), check(trail(7), 7, batch));
    }

    static Stream<Named<UnaryOperator<ImmutableAuditEvent>>> alterations() {
        return Stream.of(
                Named.of("actor", event -> event.withActorId("mallory")),
                Named.of("organisation", event -> event.withActorOrganisationId("org-2")),
                Named.of("roles", event -> event.withActorRoles("ADVISER")),
                Named.of("refused, not allowed", event -> event.withAllowed(false)),
                Named.of("time", event -> event.withAt(NOON.plusMillis(1))),
                Named.of("fields", event -> event.withRecord(record().withFields("NAME"))),
                Named.of("subject", event -> event.withRecord(record().withSubjectId("s2"))),
                Named.of(
                        "purpose",
                        event -> event.withRecord(record().withPurpose(Purpose.FEEDBACK))),
                Named.of("consent", event -> event.withRecord(record().withConsentId("c2"))),
                Named.of("reason", event -> event.withRecord(record().withReason("other"))),
                Named.of("hash", event -> event.withHash("f".repeat(64))));
    }

    @ParameterizedTest
    @MethodSource("alterations")
    void an_altered_event_is_found(UnaryOperator<ImmutableAuditEvent> alteration) {
        List<AuditEvent> trail = trail(7);
        trail.set(3, alteration.apply(ImmutableAuditEvent.copyOf(trail.get(3))));

        assertEquals(OptionalLong.of(4), check(trail, 7, 2));
    }

    @Test
    void an_altered_event_with_a_fitting_hash_of_its_own_is_found_at_the_next() {
        List<AuditEvent> trail = trail(7);
        AuditEvent third = trail.get(2);
        Deed forged = ImmutableDeed.copyOf(deed()).withActorId("mallory");
        trail.set(3, AuditChain.link(forged, third.sequence(), third.hash()));

        assertEquals(OptionalLong.of(5), check(trail, 7, 100));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7})
    void a_removed_event_is_found(int number) {
        List<AuditEvent> trail = trail(7);
        trail.remove(number - 1);

        assertEquals(OptionalLong.of(number), check(trail, 7, 3));
    }

    private static OptionalLong check(List<AuditEvent> trail, long last, int batch) {
        TrailCheck.Following following =
                (after, limit) ->
                        trail.stream()
                                .filter(event -> event.sequence() > after)
                                .limit(limit)
                                .collect(Collectors.toList());
        String lastHash = trail((int) last).get((int) last - 1).hash();
        TrailCheck check = new TrailCheck(following, batch);

        return check.walk(last, lastHash).isPresent()
                ? OptionalLong.of(check.faultAt())
                : OptionalLong.empty();
    }

    private static List<AuditEvent> trail(int length) {
        List<AuditEvent> trail = new ArrayList<>();
        String hash = AuditChain.FIRST_HASH;
        for (int number = 0; number < length; number++) {
            AuditEvent event = AuditChain.link(deed(), number, hash);
            trail.add(event);
            hash = event.hash();
        }
        return trail;
    }

    private static Deed deed() {
        return ImmutableDeed.builder()
                .at(NOON)
                .actorId("ruth")
                .actorOrganisationId("org-1")
                .addActorRoles("ORGANISATION_WORKER")
                .allowed(true)
                .record(record())
                .build();
    }

    private static ImmutableAuditRecord record() {
        return ImmutableAuditRecord.builder()
                .action("referral.read")
                .entity("referral")
                .entityId("r1")
                .subjectId("s1")
                .purpose(Purpose.REFERRAL)
                .addFields("PHONE", "NAME")
                .build();
    }

    private static List<Long> numbers(List<AuditEvent> trail) {
        return trail.stream().map(AuditEvent::sequence).collect(Collectors.toList());
    }
}
