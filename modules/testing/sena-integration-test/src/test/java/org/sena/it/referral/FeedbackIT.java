package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.Purpose;
import org.sena.referral.api.Casework;
import org.sena.referral.api.Command;
import org.sena.referral.api.NoSuchReferralException;
import org.sena.referral.api.Outcome;
import org.sena.referral.api.OutcomeCode;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralConflictException;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.feedback.Feedback;
import org.sena.referral.api.feedback.Feedbacks;
import org.sena.referral.api.feedback.Helped;
import org.sena.referral.api.feedback.Manner;
import org.sena.referral.api.feedback.Survey;
import org.sena.referral.api.statistics.Count;
import org.sena.referral.api.statistics.Figures;
import org.sena.referral.api.statistics.FiguresQuery;
import org.sena.referral.api.statistics.ReferralFigures;

/** Who agreed to be asked tells how the help was; the organisation gets numbers. */
@InFramework
class FeedbackIT {

    private static final String WORDS = "The lilac van came twice";
    private static final Feedback GIVEN =
            Feedback.of(Helped.PARTLY, Manner.GOOD, Optional.of(WORDS));

    @OsgiService private CurrentActor currentActor;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private Taxonomies taxonomies;
    @OsgiService private Referrals referrals;
    @OsgiService private Casework casework;
    @OsgiService private Feedbacks feedbacks;
    @OsgiService private ReferralFigures figures;
    @OsgiService private Consents consents;

    @OsgiService(filter = "(origin.bundle.symbolic.name=org.sena.privacy.service)")
    private DataSource dataSource;

    private BundleContext context;
    private People people;
    private Rows rows;
    private Service service;
    private Actor person;

    @BeforeEach
    void a_service() {
        context = FrameworkUtil.getBundle(getClass()).getBundleContext();
        people = new People(currentActor);
        rows = new Rows(dataSource);
        District district = new District(people, directoryImport, taxonomies);
        service = district.store(district.referable());
        person = People.resident();
    }

    @Test
    void the_answer_is_sealed_kept_for_its_person_and_counted_for_the_organisation() {
        Referral ended = completed(Purpose.FEEDBACK);

        assertTrue(survey(ended).open());
        give(ended, Feedback.of(Helped.NO, Manner.BAD, Optional.empty()));
        give(ended, GIVEN);

        Actor worker = People.worker(service.organisation().id());
        Figures seen = people.as(worker, () -> figures.of(thisWeek()));
        assertEquals(Optional.of(GIVEN), survey(ended).given());
        assertFalse(rows.text("SENA_FeedbackEntry", ended.id()).contains(WORDS));
        assertEquals(Map.of(Helped.PARTLY, Count.hidden()), seen.helped());
        assertEquals(Map.of(Manner.GOOD, Count.hidden()), seen.manners());
        assertThrows(
                NoSuchReferralException.class,
                () -> people.as(worker, () -> feedbacks.survey(ended.id())));
        assertTrue(
                people.as(People.holding(Role.ADVICE_LEAD), feedbacks::remarks).stream()
                        .anyMatch(remark -> remark.feedback().equals(GIVEN)));
    }

    @Test
    void nobody_is_asked_before_the_end_or_without_having_agreed() {
        Referral open = accepted(Purpose.FEEDBACK);

        assertFalse(survey(open).open());
        assertThrows(ReferralConflictException.class, () -> give(open, GIVEN));

        person = People.resident();
        Referral notAgreed = completed();

        assertFalse(survey(notAgreed).open());
        assertThrows(NotAllowedException.class, () -> give(notAgreed, GIVEN));
        assertEquals(0, rows.count("SENA_FeedbackEntry", "referralId", notAgreed.id()));
    }

    @Test
    void no_longer_agreeing_takes_the_answer_back() {
        Referral ended = completed(Purpose.FEEDBACK);
        String consentId =
                rows.value("SENA_ReferralEntry", "feedbackConsentId", "referralId", ended.id());
        give(ended, GIVEN);

        people.run(person, () -> consents.withdraw(consentId, Channel.WEB, "CHANGED_MIND"));

        assertEquals(0, rows.count("SENA_FeedbackEntry", "referralId", ended.id()));
        assertEquals(Optional.empty(), survey(ended).given());
        assertThrows(NotAllowedException.class, () -> give(ended, GIVEN));
    }

    @Test
    void an_answer_can_be_changed_for_28_days() {
        Referral ended = completed(Purpose.FEEDBACK);
        give(ended, GIVEN);

        try (SetClock clock = new SetClock(context, Instant.now(Clock.systemUTC()))) {
            clock.pass(Duration.ofDays(27));
            give(ended, Feedback.of(Helped.YES, Manner.GOOD, Optional.empty()));
            clock.pass(Duration.ofDays(2));

            assertFalse(survey(ended).open());
            assertEquals(Helped.YES, survey(ended).given().orElseThrow().helped());
            assertThrows(ReferralConflictException.class, () -> give(ended, GIVEN));
        }
    }

    private Survey survey(Referral referral) {
        return people.as(person, () -> feedbacks.survey(referral.reference()));
    }

    private Survey give(Referral referral, Feedback feedback) {
        return people.as(person, () -> feedbacks.give(referral.reference(), feedback));
    }

    private Referral accepted(Purpose... alsoAgreed) {
        Referral sent =
                people.as(
                                person,
                                () ->
                                        referrals.send(
                                                Requests.to(service.id(), DataItem.PHONE)
                                                        .withAlsoAgreed(alsoAgreed)))
                        .referral();
        Actor worker = People.worker(service.organisation().id());
        return people.as(worker, () -> casework.accept(on(sent)));
    }

    private Referral completed(Purpose... alsoAgreed) {
        Referral accepted = accepted(alsoAgreed);
        Actor worker = People.worker(service.organisation().id());
        Referral started = people.as(worker, () -> casework.start(on(accepted)));
        return people.as(
                worker, () -> casework.complete(on(started), Outcome.of(OutcomeCode.NOT_TOLD)));
    }

    private static Command on(Referral referral) {
        return Command.on(referral, UUID.randomUUID().toString());
    }

    private static FiguresQuery thisWeek() {
        return FiguresQuery.of(
                Optional.empty(), LocalDate.now().minusDays(6), LocalDate.now().plusDays(1));
    }
}
