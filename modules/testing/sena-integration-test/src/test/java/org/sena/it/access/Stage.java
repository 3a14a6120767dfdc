package org.sena.it.access;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.sena.advice.api.AdviceQueue;
import org.sena.advice.api.AdviceTeam;
import org.sena.advice.api.Calls;
import org.sena.advice.api.ManualEntries;
import org.sena.advice.api.PersonFiles;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.WithoutConsent;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.Directory;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.ImmutableOrganisation;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.PostcodeImport;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.api.workflow.Assurance;
import org.sena.directory.api.workflow.Contributions;
import org.sena.directory.api.workflow.Drafts;
import org.sena.directory.api.workflow.Intake;
import org.sena.directory.api.workflow.Records;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.needs.api.Answers;
import org.sena.needs.api.Assessments;
import org.sena.needs.api.AssistedInterviews;
import org.sena.needs.api.ImmutableContactAgreement;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Needs;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.SavedInterviewUpkeep;
import org.sena.needs.api.SavedInterviews;
import org.sena.needs.api.StarterContentPublished;
import org.sena.notification.api.Preferences;
import org.sena.notification.api.delivery.Deliveries;
import org.sena.notification.api.webhook.Webhooks;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.ImmutableContactDetails;
import org.sena.privacy.api.ImmutableSafeContact;
import org.sena.privacy.api.SafeContact;
import org.sena.referral.api.Casework;
import org.sena.referral.api.ImmutableReferralRequest;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralDrafts;
import org.sena.referral.api.ReferralLists;
import org.sena.referral.api.ReferralRequest;
import org.sena.referral.api.ReferralUrgency;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.agreement.Agreement;
import org.sena.referral.api.agreement.Agreements;
import org.sena.referral.api.agreement.ImmutableAgreementDraft;
import org.sena.referral.api.agreement.Signature;
import org.sena.referral.api.deadline.BankHolidayList;
import org.sena.referral.api.deadline.DeadlineUpkeep;
import org.sena.referral.api.feedback.Feedbacks;
import org.sena.referral.api.message.Threads;
import org.sena.referral.api.statistics.ReferralFigures;
import org.sena.referral.api.team.Teams;
import org.sena.scoring.api.Matrices;
import org.sena.scoring.api.MatrixDrafts;

/** The use cases, and the objects that deeds are tried on. */
abstract class Stage {

    @OsgiService AdviceQueue queue;
    @OsgiService AdviceTeam team;
    @OsgiService Calls calls;
    @OsgiService ManualEntries entries;
    @OsgiService PersonFiles people;
    @OsgiService WithoutConsent withoutConsent;
    @OsgiService Assessments assessments;
    @OsgiService AuditTrail auditTrail;
    @OsgiService AssistedInterviews assisted;
    @OsgiService Agreements agreements;
    @OsgiService Assurance assurance;
    @OsgiService BankHolidayList holidays;
    @OsgiService Casework casework;
    @OsgiService Consents consents;
    @OsgiService Contributions contributions;
    @OsgiService CurrentActor currentActor;
    @OsgiService Deliveries deliveries;
    @OsgiService DeadlineUpkeep deadlines;
    @OsgiService Directory directory;
    @OsgiService DirectoryImport directoryImport;
    @OsgiService Drafts drafts;
    @OsgiService Intake intake;
    @OsgiService ReferralLists lists;
    @OsgiService Matrices matrices;
    @OsgiService MatrixDrafts matrixDrafts;
    @OsgiService Needs needs;
    @OsgiService Preferences preferences;
    @OsgiService Questionnaires questionnaires;
    @OsgiService Records records;
    @OsgiService Feedbacks feedbacks;
    @OsgiService ReferralFigures figures;
    @OsgiService ReferralDrafts referralDrafts;
    @OsgiService ReferralLists referralLists;
    @OsgiService Referrals referrals;
    @OsgiService SavedInterviews savedInterviews;
    @OsgiService SavedInterviewUpkeep savedInterviewUpkeep;
    @OsgiService StarterContentPublished starterContent;
    @OsgiService PostcodeImport postcodes;
    @OsgiService Taxonomies taxonomies;
    @OsgiService Webhooks webhooks;
    @OsgiService Threads threads;
    @OsgiService Teams teams;

    <T> T as(Actor actor, Callable<T> work) throws Exception {
        return currentActor.callAs(actor, work);
    }

    /** The service of a side, which takes direct referrals. */
    Service service(Side side) throws Exception {
        if (directory.service(side.serviceId()).isEmpty()) {
            Service service = described(side);
            as(
                    Who.DIRECTORY_EDITOR.newcomer(),
                    () -> directoryImport.store(List.of(service.organisation()), List.of(service)));
            as(Who.ADMINISTRATOR.newcomer(), () -> signed(side));
        }
        return directory.service(side.serviceId()).orElseThrow();
    }

    private List<Agreement> signed(Side side) {
        if (agreements.ofOrganisation(side.organisationId()).isEmpty()) {
            agreements.make(agreement(side, LocalDate.now()).build());
        }
        return agreements.ofOrganisation(side.organisationId());
    }

    /** What is signed with the side's organisation, for a year from that day. */
    static ImmutableAgreementDraft.Builder agreement(Side side, LocalDate firstDay) {
        return ImmutableAgreementDraft.builder()
                .organisationId(side.organisationId())
                .organisation(Signature.of("O. Example", "Chair"))
                .council(Signature.of("C. Example", "Head of service"))
                .firstDay(firstDay)
                .lastDay(firstDay.plusYears(1))
                .document("Paper of a test");
    }

    Service described(Side side) {
        return ImmutableService.builder()
                .id(side.serviceId())
                .name("Pantry of " + side.label())
                .description("Food for the week.")
                .organisation(
                        ImmutableOrganisation.builder()
                                .id(side.organisationId())
                                .name("Larder of " + side.label())
                                .description("Feeds people.")
                                .build())
                .status(ServiceStatus.ACTIVE)
                .referralMethod(ReferralMethod.DIRECT)
                .availability(Availability.OPEN)
                .addServiceTypes(taxonomies.serviceTypes().get(0).code())
                .addDeliveries(Delivery.VENUE)
                .addNeededItems("PHONE")
                .build();
    }

    /** A referral that the person has just sent to the side's organisation. */
    Referral sent(Side side, Actor person) throws Exception {
        ReferralRequest request = request(side);
        return as(person, () -> referrals.send(request)).referral();
    }

    ReferralRequest request(Side side) throws Exception {
        return ImmutableReferralRequest.builder()
                .serviceId(service(side).id())
                .contact(contact())
                .addAgreedItems(DataItem.PHONE)
                .urgency(ReferralUrgency.NORMAL)
                .language("en")
                .submission(UUID.randomUUID().toString())
                .build();
    }

    Interview interview() {
        int version = questionnaires.current("needs").orElseThrow().version();
        return needs.interview(
                "needs", version, Answers.none().with("danger-now", List.of("no")), List.of());
    }

    /** The person agrees to be contacted; the reference they get. */
    String agreeToContact(Actor person) throws Exception {
        return as(
                person,
                () ->
                        assessments.agreeToContact(
                                ImmutableContactAgreement.builder()
                                        .interview(interview())
                                        .contact(contact())
                                        .language("en")
                                        .agreed(true)
                                        .build()));
    }

    /** An item that waits in the queue. */
    QueueItem waiting() throws Exception {
        String reference = agreeToContact(Who.RESIDENT.newcomer());
        return as(Who.ADVISER.newcomer(), () -> queue.find(reference)).orElseThrow();
    }

    static ContactDetails contact() {
        return ImmutableContactDetails.builder()
                .name("Sam Example")
                .phone("01632 960123")
                .safeContact(
                        ImmutableSafeContact.builder()
                                .addMethods(ContactMethod.PHONE)
                                .leaveMessage(SafeContact.Leave.NO)
                                .build())
                .build();
    }
}
