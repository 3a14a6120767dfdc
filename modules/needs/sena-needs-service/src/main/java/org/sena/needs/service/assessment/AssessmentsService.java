package org.sena.needs.service.assessment;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.Assessments;
import org.sena.needs.api.ContactAgreement;
import org.sena.needs.api.Evaluation;
import org.sena.needs.api.ImmutableAssessment;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Needs;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentRequest;
import org.sena.privacy.api.ConsentWording;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.ImmutableConsentRequest;
import org.sena.privacy.api.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps assessments for the people they are about, and for the advice team where they agreed. */
@Component(service = AopService.class, configurationPid = "org.sena.web.kit.Site")
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class AssessmentsService implements AopService, Assessments {

    private static final Logger LOG = LoggerFactory.getLogger(AssessmentsService.class);

    private final Clock clock = Clock.systemUTC();
    private final References references = new References(new SecureRandom());

    @Reference private AuditTrail auditTrail;
    @Reference private Consents consents;
    @Reference private CurrentActor currentActor;
    @Reference private Needs needs;
    @Reference private AssessmentNews news;
    @Reference private AssessmentStore store;

    private volatile String recipientName;

    @Activate
    void activate(CouncilConfiguration configuration) {
        recipientName = configuration.councilName();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Assessment keep(Interview interview) {
        Actor actor = currentActor.get();

        if (actor.subjectId().isEmpty()) {
            throw deny(Deeds.keep("new", ""), "keep an assessment");
        }

        String subjectId = actor.subjectId().get();
        Assessment assessment = Frozen.of(needs.evaluate(interview), subjectId, clock.instant());
        List<Assessment> earlier = store.ofSubject(subjectId);
        Optional<Assessment> newest = earlier.stream().findFirst();

        if (newest.filter(kept -> Frozen.saysTheSame(kept, assessment)).isPresent()) {
            return newest.get();
        }

        store.add(assessment);
        news.kept(assessment, earlier);
        auditTrail.allowed(Deeds.keep(assessment.id(), assessment.subjectId()));
        LOG.info("Assessment {} kept", assessment.id());

        return assessment;
    }

    @Override
    public List<Assessment> mine() {
        return currentActor.get().subjectId().map(store::ofSubject).orElse(List.of());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Optional<Assessment> find(String assessmentId) {
        Optional<String> subject = store.subject(assessmentId);

        if (subject.isEmpty() || currentActor.get().subjectId().equals(subject)) {
            return store.find(assessmentId);
        }

        Optional<Consent> consent =
                new Lookers(consents, clock.instant())
                        .consent(currentActor.get(), subject.get(), store.consent(assessmentId));

        if (consent.isEmpty()) {
            throw deny(Deeds.read(assessmentId, subject.get()), "read an assessment");
        }

        auditTrail.allowed(Deeds.read(assessmentId, consent.get()));

        return store.find(assessmentId).map(new Disclosed(consent.get().items())::of);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Optional<Assessment> findByReference(String reference) {
        return store.idOf(References.normalise(reference)).flatMap(this::find);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public List<Assessment> ofPerson(String subjectId) {
        Optional<Consent> consent =
                new Lookers(consents, clock.instant())
                        .consent(currentActor.get(), subjectId, Optional.empty());

        if (consent.isEmpty()) {
            throw deny(Deeds.read("all", subjectId), "read a person's assessments");
        }

        auditTrail.allowed(Deeds.read("all", consent.get()));

        return store.ofSubject(subjectId).stream()
                .map(new Disclosed(consent.get().items())::of)
                .collect(Collectors.toUnmodifiableList());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void delete(String assessmentId) {
        Optional<String> subject = store.subject(assessmentId);

        if (subject.isEmpty() || !currentActor.get().subjectId().equals(subject)) {
            throw deny(Deeds.delete(assessmentId, subject.orElse("")), "delete an assessment");
        }

        remove(assessmentId, subject.get());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public int deleteMine() {
        List<Assessment> mine = mine();

        mine.forEach(assessment -> remove(assessment.id(), assessment.subjectId()));

        return mine.size();
    }

    @Override
    public ConsentWording contactWording(Locale locale) {
        return consents.wording(Purpose.PROACTIVE_CONTACT, locale, recipientName);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public String agreeToContact(ContactAgreement agreement) {
        Actor actor = currentActor.get();

        if (!agreement.agreed() || (!actor.isAnonymous() && actor.subjectId().isEmpty())) {
            throw deny(Deeds.agree("new", ""), "ask to be contacted");
        }
        if (actor.subjectId().isPresent()) {
            return agree(agreement, actor.subjectId().get());
        }

        String newSubject = UUID.randomUUID().toString();

        return currentActor.supplyAs(Actor.person(newSubject), () -> agree(agreement, newSubject));
    }

    /** Nobody may go on using what is gone, so the consent given with it ends too. */
    private void remove(String assessmentId, String subjectId) {
        store.consent(assessmentId)
                .ifPresent(id -> consents.withdraw(id, Channel.WEB, "The assessment was deleted"));
        store.remove(assessmentId);
        auditTrail.allowed(Deeds.delete(assessmentId, subjectId));
        LOG.info("Assessment {} deleted by its person", assessmentId);
    }

    private String agree(ContactAgreement agreement, String subjectId) {
        Evaluation evaluation = needs.evaluate(agreement.interview());
        Set<DataItem> items = AgreedItems.of(agreement, evaluation);
        String reference = references.next(store::isTaken);
        Assessment whole = Frozen.of(evaluation, subjectId, clock.instant());
        Assessment assessment =
                ImmutableAssessment.builder()
                        .from(new Disclosed(items).of(whole))
                        .reference(reference)
                        .build();
        List<Assessment> earlier = store.ofSubject(subjectId);
        Consent consent = consents.give(request(agreement, items, subjectId));
        ContactDetails contact = agreement.contact();

        store.add(assessment, contact, consent);
        news.contactAgreed(assessment, contact, consent, reference);
        news.kept(whole, earlier);
        auditTrail.allowed(Deeds.agree(assessment.id(), consent));
        LOG.info("Assessment {} handed to the Resident Advice Team", assessment.id());

        return reference;
    }

    private ConsentRequest request(
            ContactAgreement agreement, Set<DataItem> items, String subjectId) {
        return ImmutableConsentRequest.builder()
                .subjectId(subjectId)
                .recipientOrganisationId(Consents.COUNCIL)
                .recipientName(recipientName)
                .purpose(Purpose.PROACTIVE_CONTACT)
                .addAllItems(items)
                .language(agreement.language())
                .build();
    }

    private NotAllowedException deny(AuditRecord deed, String words) {
        auditTrail.denied(deed);

        return new NotAllowedException(words);
    }
}
