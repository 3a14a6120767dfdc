package org.sena.advice.service;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.QueueDetail;
import org.sena.advice.api.QueueOutcome;
import org.sena.advice.api.QueueReason;
import org.sena.advice.api.QueueState;
import org.sena.advice.service.queue.ContactClock;
import org.sena.advice.service.queue.Priority;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.advice.service.store.service.persistence.QueueItemEntryPersistence;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.AssessmentListener;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Questionnaires;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentListener;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.Purpose;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralEvent;
import org.sena.referral.api.ReferralListener;
import org.sena.referral.api.ReferralState;
import org.sena.scoring.api.NeedScore;
import org.sena.working.days.WorkingDays;

/** Hears what happens elsewhere and puts people into the queue, or takes them out of it. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class QueueArrivals
        implements AopService, AssessmentListener, ConsentListener, ReferralListener {

    /** A declined person comes before new ones of the same level. */
    private static final int DECLINED_PRIORITY = 600;

    private final Clock clock = Clock.systemUTC();

    private final ContactClock contactClock = new ContactClock(WorkingDays.ofEnglandAndWales());

    @Reference private FieldCipher cipher;

    @Reference private Consents consents;

    @Reference private QueueItemEntryPersistence itemPersistence;

    @Reference private Questionnaires questionnaires;

    @Override
    public void contactAgreed(
            Assessment assessment, ContactDetails contact, Consent consent, String reference) {

        List<NeedScore> needs = assessment.scores().needs();
        Instant now = clock.instant();
        SealedContact contacts = new SealedContact(cipher);
        QueueItemEntry entry = itemPersistence.create(UUID.randomUUID().toString());

        entry.setReference(reference);
        entry.setReason(QueueReason.ASSESSMENT.name());
        entry.setPriority(Priority.of(assessment.level(), needs));
        entry.setNeeds(
                QueueItems.needs(
                        needs.stream()
                                .map(NeedScore::need)
                                .limit(10)
                                .collect(Collectors.toUnmodifiableList())));
        entry.setSubjectId(assessment.subjectId());
        entry.setConsentId(consent.id());
        entry.setSealedContact(contacts.seal(assessment.subjectId(), contact));
        entry.setSealedTold(contacts.seal(assessment.subjectId(), told(assessment)));
        entry.setDueAt(Date.from(contactClock.dueAt(now, assessment.level(), needs)));

        enqueue(entry, now);
    }

    @Override
    public void changed(Referral referral, ReferralEvent event) {
        if (event.to() != ReferralState.DECLINED) {
            return;
        }

        Optional<Consent> consent =
                consents.active(referral.subjectId(), Consents.COUNCIL, Purpose.PROACTIVE_CONTACT);
        Optional<QueueItemEntry> known =
                itemPersistence.findBySubjectId(referral.subjectId()).stream()
                        .filter(item -> !item.getSealedContact().isEmpty())
                        .findFirst();

        if (consent.isEmpty() || known.isEmpty()) {
            return;
        }

        Instant now = clock.instant();
        QueueItemEntry entry = itemPersistence.create(UUID.randomUUID().toString());

        entry.setReference(referral.reference());
        entry.setReason(QueueReason.REFERRAL_DECLINED.name());
        entry.setPriority(Math.max(DECLINED_PRIORITY, known.get().getPriority()));
        entry.setNeeds(known.get().getNeeds());
        entry.setSubjectId(referral.subjectId());
        entry.setConsentId(consent.get().id());
        entry.setSealedContact(known.get().getSealedContact());
        entry.setSealedTold(known.get().getSealedTold());
        entry.setDueAt(Date.from(contactClock.dueAfterDecline(now)));

        enqueue(entry, now);
    }

    @Override
    public void withdrawn(Consent consent) {
        if (consent.purpose() != Purpose.PROACTIVE_CONTACT) {
            return;
        }

        for (QueueItemEntry entry : itemPersistence.findByConsentId(consent.id())) {
            entry.setSealedContact("");
            entry.setSealedTold("");

            if (!entry.getState().equals(QueueState.CLOSED.name())) {
                entry.setState(QueueState.CLOSED.name());
                entry.setOutcome(QueueOutcome.CONSENT_WITHDRAWN.name());
                entry.setClosedAt(Date.from(clock.instant()));
                entry.setItemVersion(entry.getItemVersion() + 1);
            }

            itemPersistence.update(entry);
        }
    }

    private void enqueue(QueueItemEntry entry, Instant now) {
        entry.setItemVersion(1);
        entry.setState(QueueState.WAITING.name());
        entry.setWaitingSince(Date.from(now));
        itemPersistence.update(entry);
    }

    /** The questions this person answered, with their answers as they read them. */
    private List<QueueDetail.Line> told(Assessment assessment) {
        List<QueueDetail.Line> lines = new ArrayList<>();

        questionnaires
                .version(assessment.questionnaire(), assessment.questionnaireVersion())
                .map(Questionnaire::questions)
                .orElse(List.of())
                .stream()
                .filter(question -> assessment.answers().has(question.id()))
                .forEach(
                        question ->
                                lines.add(
                                        QueueDetail.Line.of(
                                                question.text(),
                                                assessment.answers().to(question.id()).stream()
                                                        .map(
                                                                value ->
                                                                        question.option(value)
                                                                                .map(o -> o.text())
                                                                                .orElse(value))
                                                        .collect(Collectors.joining(", ")))));

        return lines;
    }
}
