package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.Demand;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.SafeContact;
import org.sena.referral.api.ImmutableReferralRequest;
import org.sena.referral.api.OpenReferralExistsException;
import org.sena.referral.api.PayloadItem;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.api.ReferralListener;
import org.sena.referral.api.ReferralProblem;
import org.sena.referral.api.ReferralRefusedException;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.SentReferral;
import org.sena.referral.api.ServiceNotReferableException;
import org.sena.referral.api.TooManyAttemptsException;

/** Sending: one transaction from the draft to the notification. */
@InFramework
class SendingIT {

    @OsgiService private CurrentActor currentActor;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private Taxonomies taxonomies;
    @OsgiService private Referrals referrals;
    @OsgiService private AuditTrail auditTrail;
    @OsgiService private BundleContext context;
    @OsgiService private Consents consents;
    @OsgiService private Demand demand;

    @OsgiService(filter = "(origin.bundle.symbolic.name=org.sena.referral.service)")
    private DataSource dataSource;

    private People people;
    private Service service;

    @BeforeEach
    void a_service() {
        people = new People(currentActor);
        District district = new District(people, directoryImport, taxonomies);
        service = district.store(district.referable());
    }

    @Test
    void a_visitor_comes_back_with_reference_and_code() {
        SentReferral sent = send(People.visitor(), DataItem.PHONE);
        String reference = sent.referral().reference();
        String code = sent.accessCode().orElseThrow();

        Optional<String> subject =
                people.as(People.visitor(), () -> referrals.subject(reference, code));

        assertEquals(Optional.of(sent.referral().subjectId()), subject);
        List<Referral> mine =
                people.as(Actor.person(subject.orElseThrow()), () -> referrals.mine());
        assertEquals(List.of(reference), references(mine));
    }

    @Test
    void a_resident_with_an_account_needs_no_code() {
        assertEquals(Optional.empty(), send(People.resident(), DataItem.PHONE).accessCode());
    }

    @Test
    void a_wrong_code_gives_nothing_and_is_refused_after_a_while() {
        SentReferral sent = send(People.visitor(), DataItem.PHONE);
        String reference = sent.referral().reference();

        for (int i = 0; i < 5; i++) {
            assertEquals(Optional.empty(), prove(reference, "2222-2222-2222"));
        }

        assertThrows(
                TooManyAttemptsException.class,
                () -> prove(reference, sent.accessCode().orElseThrow()));
    }

    private Optional<String> prove(String reference, String code) {
        return people.as(People.visitor(), () -> referrals.subject(reference, code));
    }

    @Test
    void the_organisation_sees_what_was_ticked_and_nothing_else() {
        SentReferral sent = send(People.visitor(), DataItem.PHONE);

        ReferralDetail seen = open(worker(), sent);

        assertEquals(Set.of("NAME", "PHONE"), codes(seen));
        assertEquals(Requests.NOTE, seen.safeContact().flatMap(SafeContact::note).orElseThrow());
    }

    @Test
    void what_the_service_does_not_need_is_not_told_even_if_ticked() {
        SentReferral sent =
                send(People.visitor(), Requests.DEBT, Requests.FOOD, DataItem.answer("debts"));

        ReferralDetail seen = open(worker(), sent);

        assertEquals(Set.of("NEED:food"), codes(seen));
        assertEquals(Optional.empty(), seen.safeContact());
    }

    @Test
    void nothing_ticked_is_nothing_sent() {
        ReferralRefusedException refused =
                assertThrows(ReferralRefusedException.class, () -> send(People.visitor()));

        assertEquals(Set.of(ReferralProblem.NOTHING_AGREED), refused.problems());
    }

    @Test
    void the_same_form_sent_twice_at_once_makes_one_referral() throws Exception {
        ImmutableReferralRequest request = Requests.to(service.id(), DataItem.PHONE);
        Callable<SentReferral> click =
                () -> people.as(People.visitor(), () -> referrals.send(request));

        List<Object> results = AtOnce.all(List.of(click, click, click));

        assertEquals(3, AtOnce.count(results, SentReferral.class), results::toString);
        assertEquals(
                1,
                results.stream()
                        .map(SentReferral.class::cast)
                        .map(sent -> sent.referral().id() + sent.accessCode().orElseThrow())
                        .distinct()
                        .count());
        assertEquals(1, rows().count("SENA_ReferralEntry", "serviceId", service.id()));
    }

    @Test
    void a_person_has_one_open_referral_to_a_service() throws Exception {
        Actor resident = People.resident();
        Callable<SentReferral> form = () -> send(resident, DataItem.PHONE);

        List<Object> results = AtOnce.all(List.of(form, form));

        assertEquals(1, AtOnce.count(results, SentReferral.class), results::toString);
        assertEquals(
                1, AtOnce.count(results, OpenReferralExistsException.class), results::toString);
    }

    @Test
    void after_withdrawing_a_person_may_ask_again() {
        Actor resident = People.resident();
        SentReferral first = send(resident, DataItem.PHONE);
        people.as(resident, () -> referrals.withdraw(first.referral().id(), 1));

        SentReferral second = send(resident, DataItem.PHONE);

        assertNotEquals(first.referral().id(), second.referral().id());
    }

    @Test
    void a_service_that_takes_no_direct_referrals_gets_none() {
        District district = new District(people, directoryImport, taxonomies);
        ImmutableService fresh = district.referable();
        district.store(fresh);
        for (Service one :
                List.of(
                        fresh.withStatus(ServiceStatus.INACTIVE),
                        fresh.withReferralMethod(ReferralMethod.EXTERNAL))) {
            service = district.list(one);
            assertThrows(
                    ServiceNotReferableException.class,
                    () -> send(People.visitor(), DataItem.PHONE),
                    one::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RESIDENT"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_but_a_resident_or_a_visitor_sends(Role role) {
        assertThrows(NotAllowedException.class, () -> send(People.holding(role), DataItem.PHONE));
    }

    @Test
    void what_falls_late_leaves_nothing_behind() {
        Actor resident = People.resident();
        String subjectId = resident.subjectId().orElseThrow();
        ReferralListener falling =
                (referral, event) -> {
                    if (referral.subjectId().equals(subjectId)) {
                        throw new IllegalStateException("after everything was written");
                    }
                };
        ServiceRegistration<ReferralListener> registration =
                context.registerService(ReferralListener.class, falling, null);
        try {
            assertThrows(IllegalStateException.class, () -> send(resident, DataItem.PHONE));
        } finally {
            registration.unregister();
        }

        assertEquals(0, rows().count("SENA_ReferralEntry", "subjectId", subjectId));
        assertEquals(0, rows().count("SENA_NoticeEntry", "recipientId", organisation()));
        assertEquals(0, rows().count("SENA_ReferralEventEntry", "actorId", userId(resident)));
        assertEquals(List.of(), people.as(resident, () -> consents.ofSubject(subjectId)));
        assertEquals(
                List.of(),
                trailOf(subjectId).stream()
                        .filter(event -> event.allowed())
                        .filter(event -> event.record().action().equals("referral.send"))
                        .collect(Collectors.toList()));
    }

    @Test
    void history_audit_and_notification_stand_with_it_and_hold_nothing_personal() {
        SentReferral sent = send(People.visitor(), DataItem.PHONE, DataItem.REASON);
        String id = sent.referral().id();

        String all =
                rows().text("SENA_ReferralEntry", id)
                        + rows().text("SENA_ReferralEventEntry", id)
                        + rows().text("SENA_NoticeEntry", "about", id)
                        + trailOf(sent.referral().subjectId());

        for (String secret :
                List.of(
                        Requests.NAME,
                        Requests.PHONE,
                        Requests.EMAIL,
                        Requests.REASON,
                        Requests.NOTE,
                        sent.accessCode().orElseThrow())) {
            assertFalse(all.contains(secret), () -> secret + " in " + all);
        }
        assertEquals(1, rows().count("SENA_ReferralEventEntry", "referralId", id));
        assertEquals(1, rows().count("SENA_NoticeEntry", "about", id));
        assertTrue(
                trailOf(sent.referral().subjectId()).stream()
                        .anyMatch(event -> event.record().action().equals("referral.send")));
    }

    @Test
    void open_referrals_count_as_demand() {
        Actor resident = People.resident();
        SentReferral sent = send(resident, DataItem.PHONE);
        send(People.visitor(), DataItem.PHONE);
        assertEquals(Map.of(service.id(), 2), demand.openReferrals(Set.of(service.id())));

        people.as(resident, () -> referrals.withdraw(sent.referral().id(), 1));

        assertEquals(Map.of(service.id(), 1), demand.openReferrals(Set.of(service.id())));
    }

    private SentReferral send(Actor actor, DataItem... ticked) {
        return people.as(actor, () -> referrals.send(Requests.to(service.id(), ticked)));
    }

    private ReferralDetail open(Actor actor, SentReferral sent) {
        return people.as(actor, () -> referrals.open(sent.referral().id()));
    }

    private Actor worker() {
        return People.worker(organisation());
    }

    private String organisation() {
        return service.organisation().id();
    }

    private static String userId(Actor actor) {
        return actor.userId().orElseThrow();
    }

    private Rows rows() {
        return new Rows(dataSource);
    }

    private static Set<String> codes(ReferralDetail detail) {
        return detail.payload().stream()
                .map(PayloadItem::item)
                .map(DataItem::code)
                .collect(Collectors.toSet());
    }

    private static List<String> references(List<Referral> list) {
        return list.stream().map(Referral::reference).collect(Collectors.toList());
    }

    private List<AuditEvent> trailOf(String subjectId) {
        return people.as(
                People.holding(Role.INFORMATION_GOVERNANCE),
                () -> auditTrail.aboutSubject(subjectId, 100));
    }
}
