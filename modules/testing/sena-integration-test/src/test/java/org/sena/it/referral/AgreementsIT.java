package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.Directory;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.Role;
import org.sena.privacy.api.DataItem;
import org.sena.referral.api.Casework;
import org.sena.referral.api.Command;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.SentReferral;
import org.sena.referral.api.ServiceNotReferableException;
import org.sena.referral.api.agreement.Agreement;
import org.sena.referral.api.agreement.AgreementProblem;
import org.sena.referral.api.agreement.AgreementRefusedException;
import org.sena.referral.api.agreement.Agreements;
import org.sena.referral.api.agreement.EndReason;
import org.sena.referral.api.agreement.Ending;
import org.sena.referral.api.agreement.ImmutableEnding;
import org.sena.referral.api.agreement.Standing;

/** Who may receive referrals is what was signed, and nothing else. */
@InFramework
class AgreementsIT {

    private static final ZoneId COUNCIL = ZoneId.of("Europe/London");

    @OsgiService private Agreements agreements;
    @OsgiService private Casework casework;
    @OsgiService private CurrentActor currentActor;
    @OsgiService private Directory directory;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private Referrals referrals;
    @OsgiService private Taxonomies taxonomies;

    private District district;
    private People people;
    private ImmutableService service;
    private LocalDate today;

    @BeforeEach
    void a_service_without_an_agreement() {
        people = new People(currentActor);
        district = new District(people, directoryImport, taxonomies);
        service = district.referable();
        today = LocalDate.now(COUNCIL);
        district.list(service);
    }

    @Test
    void without_an_agreement_nobody_is_referred_whatever_the_directory_says() {
        district.list(
                service.withOrganisation(
                        ImmutableOrganisation.copyOf(service.organisation())
                                .withAgreementUntil(today.plusYears(1))));

        assertThrows(ServiceNotReferableException.class, this::send);
        assertFalse(offered());
    }

    @Test
    void an_agreement_holds_until_midnight_of_its_last_day() {
        district.sign(service, today.minusDays(1));
        assertThrows(ServiceNotReferableException.class, this::send);
        assertFalse(offered());

        people.as(
                People.holding(Role.ADMINISTRATOR),
                () -> agreements.make(District.draft(service, today).firstDay(today).build()));

        assertTrue(offered());
        assertEquals(service.id(), send().referral().serviceId());
    }

    @Test
    void one_that_covers_another_service_does_not_cover_this_one() {
        ImmutableService other = district.referable().withOrganisation(service.organisation());
        district.list(other);
        people.as(
                People.holding(Role.ADVICE_LEAD),
                () ->
                        agreements.make(
                                District.draft(service, today.plusDays(30))
                                        .addServiceIds(other.id())
                                        .build()));

        assertFalse(offered());
        assertThrows(ServiceNotReferableException.class, this::send);
    }

    @Test
    void ended_at_once_new_ones_are_refused_and_the_council_sees_what_is_in_hand() {
        Agreement agreement = district.sign(service, today.plusYears(1));
        send();

        end(agreement, true);

        assertThrows(ServiceNotReferableException.class, this::send);
        Standing standing =
                people.as(
                        People.holding(Role.ADMINISTRATOR),
                        () -> agreements.standing(service.organisation().id()));
        assertFalse(standing.recognised());
        assertEquals(1, standing.openReferrals());
        assertTrue(standing.finishUntil().orElseThrow().isAfter(standing.until().orElseThrow()));
    }

    @Test
    void what_was_sent_before_may_be_finished_when_the_council_says_so() {
        Agreement agreement = district.sign(service, today.plusYears(1));
        Referral sent = send().referral();

        end(agreement, true);

        ReferralDetail seen = openedByTheOrganisation(sent);
        assertFalse(seen.payload().isEmpty());
        assertTrue(seen.commands().contains(ReferralCommand.ACCEPT));
    }

    @Test
    void who_is_shut_out_keeps_a_stub_and_can_do_nothing() {
        Agreement agreement = district.sign(service, today.plusYears(1));
        Referral sent = send().referral();

        end(agreement, false);

        ReferralDetail seen = openedByTheOrganisation(sent);
        assertTrue(seen.payload().isEmpty());
        assertTrue(seen.history().isEmpty());
        assertThrows(
                RuntimeException.class,
                () ->
                        people.as(
                                People.worker(service.organisation().id()),
                                () ->
                                        casework.accept(
                                                Command.on(sent, UUID.randomUUID().toString()))));
    }

    private ReferralDetail openedByTheOrganisation(Referral sent) {
        return people.as(
                People.worker(service.organisation().id()), () -> referrals.open(sent.id()));
    }

    @Test
    void what_is_over_cannot_be_ended_again() {
        Agreement agreement = district.sign(service, today.plusYears(1));
        end(agreement, true);

        AgreementRefusedException refused =
                assertThrows(AgreementRefusedException.class, () -> end(agreement, true));
        assertEquals(Set.of(AgreementProblem.END_DAY), refused.problems());
    }

    @Test
    void the_same_paper_recorded_at_once_by_two_is_kept_once() throws InterruptedException {
        List<Object> results =
                AtOnce.all(
                        List.of(
                                () -> district.sign(service, today.plusYears(1)),
                                () -> district.sign(service, today.plusYears(1))));

        assertEquals(1, AtOnce.count(results, Agreement.class));
        assertEquals(1, ofOrganisation());
    }

    @Test
    void its_own_people_see_how_it_stands() {
        district.sign(service, today.plusDays(20));

        Standing standing =
                people.as(People.worker(service.organisation().id()), () -> agreements.mine());

        assertTrue(standing.recognised());
        assertTrue(standing.endsSoon());
    }

    private int ofOrganisation() {
        return people.as(
                People.holding(Role.ADMINISTRATOR),
                () -> agreements.ofOrganisation(service.organisation().id()).size());
    }

    private Agreement end(Agreement agreement, boolean mayFinish) {
        Ending ending =
                ImmutableEnding.builder()
                        .reason(EndReason.ORGANISATION_LEAVES)
                        .mayFinish(mayFinish)
                        .build();
        return people.as(
                People.holding(Role.ADMINISTRATOR), () -> agreements.end(agreement.id(), ending));
    }

    private boolean offered() {
        return directory.isReferable(directory.service(service.id()).orElseThrow());
    }

    private SentReferral send() {
        return people.as(
                People.resident(), () -> referrals.send(Requests.to(service.id(), DataItem.PHONE)));
    }
}
