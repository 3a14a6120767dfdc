package org.sena.advice.service.arrival;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.ContactBasis;
import org.sena.advice.api.QueueReason;
import org.sena.advice.service.item.Disclosure;
import org.sena.advice.service.queue.ContactClock;
import org.sena.advice.service.queue.Deterioration;
import org.sena.advice.service.queue.TopicsOfNeeds;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.AssessmentListener;
import org.sena.needs.api.Questionnaires;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.DataItem;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralEvent;
import org.sena.referral.api.ReferralListener;
import org.sena.referral.api.ReferralUrgency;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;
import org.sena.working.days.WorkingCalendar;

/** Hears what happens elsewhere and puts people into the queue. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class QueueArrivals implements AopService, AssessmentListener, ReferralListener {

    private final Clock clock = Clock.systemUTC();

    @Reference private WorkingCalendar calendar;

    private final ContactClock contactClock = new ContactClock(() -> calendar.workingDays());

    @Reference private Disclosure disclosure;

    @Reference private OpenItems openItems;

    @Reference private Questionnaires questionnaires;

    @Override
    public void contactAgreed(
            Assessment assessment, ContactDetails contact, Consent consent, String reference) {

        openItems.arrive(
                assessed(assessment, assessment.scores().needs(), consent)
                        .reason(QueueReason.ASSESSMENT)
                        .reference(reference)
                        .contact(contact)
                        .told(
                                questionnaires
                                        .version(
                                                assessment.questionnaire(),
                                                assessment.questionnaireVersion())
                                        .map(asked -> ToldLines.of(asked, assessment.answers()))
                                        .orElse(List.of()))
                        .build());
    }

    @Override
    public void kept(Assessment assessment, Optional<Assessment> before) {
        Optional<Consent> consent =
                before.flatMap(earlier -> disclosure.consent(assessment.subjectId()));

        if (consent.isEmpty()) {
            return;
        }

        List<NeedScore> shown =
                assessment.scores().needs().stream()
                        .filter(s -> consent.get().items().contains(DataItem.need(s.need())))
                        .collect(Collectors.toUnmodifiableList());

        worse(before.get(), assessment, shown)
                .ifPresent(
                        detail ->
                                openItems.arrive(
                                        assessed(assessment, shown, consent.get())
                                                .reason(QueueReason.DETERIORATION)
                                                .reference(assessment.reference())
                                                .detail(detail)
                                                .build()));
    }

    @Override
    public void changed(Referral referral, ReferralEvent event) {
        FailedReferrals.reason(event.to()).ifPresent(reason -> failed(referral, reason));
    }

    private void failed(Referral referral, QueueReason reason) {
        Optional<Consent> consent = disclosure.consent(referral.subjectId());
        boolean urgent = referral.urgency() != ReferralUrgency.NORMAL;

        openItems.arrive(
                ImmutableNewcomer.builder()
                        .subjectId(referral.subjectId())
                        .reason(reason)
                        .sourceId(referral.id() + ":" + referral.version())
                        .reference(referral.reference())
                        .detail(referral.declineReason().map(Enum::name))
                        .level(Level.DIRECT_REFERRAL)
                        .urgency(FailedReferrals.urgency(referral.urgency()))
                        .dueAt(contactClock.dueAfterFailure(clock.instant(), urgent))
                        .basis(consent.isPresent() ? ContactBasis.CONSENT : ContactBasis.NONE)
                        .consent(consent)
                        .build());
    }

    private static Optional<String> worse(
            Assessment before, Assessment after, List<NeedScore> shown) {
        Set<String> codes = shown.stream().map(NeedScore::need).collect(Collectors.toSet());

        return Deterioration.ofLevel(before.level(), after.level())
                .or(() -> Deterioration.ofUrgency(before.scores().needs(), shown, codes));
    }

    private ImmutableNewcomer.Builder assessed(
            Assessment assessment, List<NeedScore> needs, Consent consent) {

        List<String> codes =
                needs.stream().map(NeedScore::need).collect(Collectors.toUnmodifiableList());
        Band urgency = Deterioration.gravest(needs);
        Instant now = clock.instant();

        return ImmutableNewcomer.builder()
                .subjectId(assessment.subjectId())
                .sourceId(assessment.id())
                .level(assessment.level())
                .urgency(urgency)
                .dueAt(contactClock.dueAt(now, assessment.level(), urgency))
                .needs(codes)
                .topics(TopicsOfNeeds.of(codes))
                .language(consent.language())
                .basis(ContactBasis.CONSENT)
                .consent(consent);
    }
}
