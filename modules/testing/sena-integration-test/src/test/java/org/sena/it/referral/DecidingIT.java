package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.Purpose;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.Message;
import org.sena.referral.api.NoSuchReferralException;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralConflictException;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.api.ReferralRefusedException;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.Referrals;

/** Opening, accepting, declining, taking back: who sees what when. */
@InFramework
class DecidingIT {

    @OsgiService private CurrentActor currentActor;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private Taxonomies taxonomies;
    @OsgiService private Referrals referrals;
    @OsgiService private AuditTrail auditTrail;
    @OsgiService private Consents consents;

    private People people;
    private Service service;

    @BeforeEach
    void a_service() {
        people = new People(currentActor);
        District district = new District(people, directoryImport, taxonomies);
        service = district.store(district.referable());
    }

    @Test
    void the_first_look_acknowledges_it_once() {
        Referral sent = send(People.resident());

        assertEquals(ReferralState.ACKNOWLEDGED, open(worker(), sent).referral().state());
        ReferralDetail again = open(worker(), sent);

        assertEquals(2, again.referral().version());
        assertEquals(
                List.of(ReferralState.SENT, ReferralState.ACKNOWLEDGED),
                again.history().stream().map(e -> e.to()).collect(Collectors.toList()));
    }

    @Test
    void of_two_workers_deciding_at_once_exactly_one_wins() throws Exception {
        for (int round = 0; round < 5; round++) {
            Referral sent = send(People.resident());
            long version = open(worker(), sent).referral().version();
            List<Callable<?>> deeds = new ArrayList<>();
            deeds.add(() -> accept(worker(), sent, version));
            deeds.add(() -> decline(worker(), sent, version));
            deeds.add(() -> accept(worker(), sent, version));

            List<Object> results = AtOnce.all(deeds);

            assertEquals(1, AtOnce.count(results, Referral.class), results::toString);
            assertEquals(
                    2, AtOnce.count(results, ReferralConflictException.class), results::toString);
        }
    }

    @Test
    void a_stale_version_decides_nothing() {
        Referral sent = send(People.resident());
        open(worker(), sent);

        assertThrows(ReferralConflictException.class, () -> accept(worker(), sent, sent.version()));
        assertEquals(ReferralState.ACKNOWLEDGED, open(worker(), sent).referral().state());
    }

    @ParameterizedTest
    @EnumSource(DeclineReason.class)
    void a_decline_hides_everything_from_the_organisation_at_once(DeclineReason reason) {
        Actor resident = People.resident();
        Referral sent = send(resident);
        Actor worker = worker();
        open(worker, sent);
        write(resident, sent, "Are you there?");
        Optional<String> text = Optional.of("We moved to the coast");

        people.as(worker, () -> referrals.decline(sent.id(), 2, reason, text));

        assertStub(open(worker, sent), ReferralState.DECLINED);
        assertEquals(
                List.of(sent.reference()),
                people.as(worker, () -> referrals.inbox()).stream()
                        .map(Referral::reference)
                        .collect(Collectors.toList()));
        ReferralDetail mine = open(resident, sent);
        assertEquals(Optional.of(reason), mine.referral().declineReason());
        assertEquals(text, mine.referral().declineText());
        assertFalse(mine.payload().isEmpty());
    }

    @Test
    void another_reason_needs_words() {
        Referral sent = send(People.resident());

        assertThrows(
                ReferralRefusedException.class,
                () ->
                        people.as(
                                worker(),
                                () ->
                                        referrals.decline(
                                                sent.id(),
                                                1,
                                                DeclineReason.OTHER,
                                                Optional.empty())));
    }

    @Test
    void taking_it_back_ends_access_and_consent_at_once() {
        Actor resident = People.resident();
        Referral sent = send(resident);
        Actor worker = worker();
        long version = open(worker, sent).referral().version();
        accept(worker, sent, version);

        people.as(resident, () -> referrals.withdraw(sent.id(), version));

        assertStub(open(worker, sent), ReferralState.WITHDRAWN);
        assertThrows(ReferralConflictException.class, () -> write(worker, sent, "Hello?"));
        assertThrows(ReferralConflictException.class, () -> accept(worker, sent, 4));
        assertEquals(Optional.empty(), activeConsent(resident));
    }

    @Test
    void the_end_of_the_consent_takes_the_referral_back() {
        Actor resident = People.resident();
        Referral sent = send(resident);
        Actor worker = worker();
        open(worker, sent);
        Consent consent = activeConsent(resident).orElseThrow();

        people.as(resident, () -> consents.withdraw(consent.id(), Channel.WEB, "CHANGED_MIND"));

        assertStub(open(worker, sent), ReferralState.WITHDRAWN);
        assertEquals(ReferralState.WITHDRAWN, open(resident, sent).referral().state());
    }

    @Test
    void taking_back_another_referral_to_the_same_organisation_leaves_this_one() {
        Actor resident = People.resident();
        Referral first = send(resident);
        District district = new District(people, directoryImport, taxonomies);
        Service former = service;
        service = district.list(district.referable().withOrganisation(former.organisation()));
        Referral second = send(resident);

        people.as(resident, () -> referrals.withdraw(first.id(), 1));

        assertStub(open(worker(), first), ReferralState.WITHDRAWN);
        assertFalse(open(worker(), second).payload().isEmpty());
    }

    @Test
    void a_worker_of_another_organisation_finds_nothing_by_any_way() {
        Actor resident = People.resident();
        Referral sent = send(resident);
        Actor stranger = People.worker("o-another");

        assertDenied(stranger, sent);
        assertEquals(List.of(), people.as(stranger, () -> referrals.inbox()));
        assertEquals(ReferralState.SENT, open(resident, sent).referral().state());
        assertTrue(
                trailOf(sent.subjectId()).stream()
                        .filter(event -> !event.allowed())
                        .map(event -> event.record().action())
                        .collect(Collectors.toSet())
                        .containsAll(
                                Set.of(
                                        "referral.read",
                                        "referral.accept",
                                        "referral.decline",
                                        "referral.withdraw",
                                        "referral.message")));
    }

    @Test
    void another_resident_and_a_visitor_find_nothing_either() {
        Referral sent = send(People.resident());

        assertDenied(People.resident(), sent);
        assertDenied(People.visitor(), sent);
        assertThrows(
                NotAllowedException.class,
                () -> people.as(People.visitor(), () -> referrals.mine()));
        assertThrows(
                NotAllowedException.class,
                () -> people.as(People.resident(), () -> referrals.inbox()));
    }

    private void assertDenied(Actor actor, Referral sent) {
        assertThrows(NoSuchReferralException.class, () -> open(actor, sent));
        assertThrows(NoSuchReferralException.class, () -> accept(actor, sent, 1));
        assertThrows(NoSuchReferralException.class, () -> decline(actor, sent, 1));
        assertThrows(NoSuchReferralException.class, () -> write(actor, sent, "Hello"));
        assertThrows(
                NoSuchReferralException.class,
                () -> people.as(actor, () -> referrals.withdraw(sent.id(), 1)));
    }

    @Test
    void the_council_sees_where_it_stands_and_nothing_that_was_said() {
        Actor resident = People.resident();
        Referral sent = send(resident);
        write(resident, sent, "For them only");
        Actor adviser = People.holding(Role.ADVISER);

        ReferralDetail seen = open(adviser, sent);

        assertEquals(ReferralState.SENT, seen.referral().state());
        assertEquals(1, seen.history().size());
        assertEquals(List.of(), seen.payload());
        assertEquals(Set.of(ReferralCommand.WITHDRAW), seen.commands(), "at the person's request");
        assertThrows(ReferralConflictException.class, () -> write(adviser, sent, "Hello"));
        assertThrows(ReferralConflictException.class, () -> accept(adviser, sent, 1));
    }

    private static void assertStub(ReferralDetail detail, ReferralState state) {
        assertEquals(state, detail.referral().state());
        assertEquals(List.of(), detail.payload());
        assertEquals(List.of(), detail.history());
        assertEquals(Optional.empty(), detail.safeContact());
        assertEquals(Optional.empty(), detail.referral().declineText());
        assertEquals(Set.of(), detail.commands());
        assertFalse(detail.mayWrite());
    }

    private Optional<Consent> activeConsent(Actor resident) {
        return people.as(
                resident,
                () ->
                        consents.active(
                                resident.subjectId().orElseThrow(),
                                service.organisation().id(),
                                Purpose.REFERRAL));
    }

    private Referral send(Actor resident) {
        return people.as(resident, () -> referrals.send(Requests.to(service.id(), DataItem.PHONE)))
                .referral();
    }

    private ReferralDetail open(Actor actor, Referral referral) {
        return people.as(actor, () -> referrals.open(referral.id()));
    }

    private Referral accept(Actor actor, Referral referral, long version) {
        return people.as(actor, () -> referrals.accept(referral.id(), version));
    }

    private Referral decline(Actor actor, Referral referral, long version) {
        return people.as(
                actor,
                () ->
                        referrals.decline(
                                referral.id(),
                                version,
                                DeclineReason.NO_CAPACITY,
                                Optional.empty()));
    }

    private Message write(Actor actor, Referral referral, String text) {
        return people.as(
                actor, () -> referrals.write(referral.id(), text, UUID.randomUUID().toString()));
    }

    private Actor worker() {
        return People.worker(service.organisation().id());
    }

    private List<AuditEvent> trailOf(String subjectId) {
        return people.as(
                People.holding(Role.INFORMATION_GOVERNANCE),
                () -> auditTrail.aboutSubject(subjectId, 100));
    }
}
