package org.sena.needs.service.assessment;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.Assistance;
import org.sena.needs.api.AssistanceRequest;
import org.sena.needs.api.AssistedInterviews;
import org.sena.needs.api.ImmutableAssessment;
import org.sena.needs.api.ImmutableAssistance;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Needs;
import org.sena.needs.api.Questionnaires;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentWording;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.Purpose;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets workers answer with a person, under a consent they attest before the first question. */
@Component(configurationPid = "org.sena.web.kit.Site", service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class AssistedInterviewsService implements AopService, AssistedInterviews {

    private static final Logger LOG = LoggerFactory.getLogger(AssistedInterviewsService.class);

    private final Clock clock = Clock.systemUTC();
    private final References references = new References(new SecureRandom());

    @Reference private AuditTrail auditTrail;
    @Reference private Consents consents;
    @Reference private CurrentActor currentActor;
    @Reference private Directory directory;
    @Reference private Needs needs;
    @Reference private Questionnaires questionnaires;
    @Reference private AssessmentNews news;
    @Reference private AssessmentStore store;
    @Reference private Taxonomies taxonomies;

    private volatile String councilName;

    @Activate
    void activate(CouncilConfiguration configuration) {
        councilName = configuration.councilName();
    }

    @Override
    public ConsentWording wording(Locale locale) {
        return consents.wording(
                Purpose.ASSISTANCE, locale, name(side(Deeds.assist("assistance.begin", ""))));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Optional<Assistance> begin(AssistanceRequest request) {
        AuditRecord deed = Deeds.assist("assistance.begin", "");
        Side side = side(deed);

        if (!request.attested() || !Assistance.CHANNELS.contains(request.channel())) {
            throw deny(deed);
        }

        Optional<String> known =
                request.reference().map(References::normalise).flatMap(store::subjectOf);

        if (request.reference().isPresent() && known.isEmpty()) {
            auditTrail.denied(deed);

            return Optional.empty();
        }

        String subjectId = known.orElseGet(() -> UUID.randomUUID().toString());
        Consent consent =
                consents.give(
                        AttestedConsent.of(
                                request,
                                subjectId,
                                side.recipient(),
                                name(side),
                                questionnaires.current(request.questionnaire()),
                                taxonomies.needs()));

        auditTrail.allowed(Deeds.assist("assistance.begin", consent));
        LOG.info("Assistance under consent {} began", consent.id());

        return Optional.of(
                ImmutableAssistance.builder()
                        .userId(currentActor.get().userId().orElseThrow())
                        .organisationId(side.organisationId())
                        .subjectId(subjectId)
                        .onBehalfOf(request.onBehalfOf())
                        .channel(request.channel())
                        .consentId(consent.id())
                        .build());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void look(Assistance assistance) {
        auditTrail.allowed(Deeds.assist("assistance.look", consent(assistance, "assistance.look")));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Assessment keep(Assistance assistance, Interview interview) {
        Consent consent = consent(assistance, "assistance.keep");
        Assessment assessment =
                Frozen.of(needs.evaluate(interview), assistance.subjectId(), clock.instant());
        List<Assessment> earlier = store.ofSubject(assistance.subjectId());
        Optional<Assessment> before =
                earlier.stream()
                        .filter(kept -> kept.assistance().filter(assistance::equals).isPresent())
                        .findFirst()
                        .filter(kept -> Frozen.saysTheSame(kept, assessment));

        if (before.isPresent()) {
            return before.get();
        }

        Assessment kept =
                ImmutableAssessment.builder()
                        .from(assessment)
                        .assistance(assistance)
                        .reference(references.next(store::isTaken))
                        .build();

        store.add(kept);
        news.kept(kept, earlier);
        auditTrail.allowed(Deeds.keep(kept.id(), consent));
        LOG.info("Assessment {} kept for a person who was helped", kept.id());

        return kept;
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void end(Assistance assistance) {
        AuditRecord deed = Deeds.assist("assistance.end", assistance.consentId());

        requireOwn(assistance, deed);
        auditTrail.allowed(deed);
    }

    /** The consent the assistance stands on, while it does. */
    private Consent consent(Assistance assistance, String action) {
        AuditRecord deed = Deeds.assist(action, assistance.consentId());
        Side side = side(deed);

        requireOwn(assistance, deed);

        return consents.find(assistance.consentId())
                .filter(consent -> consent.isActiveAt(clock.instant()))
                .filter(consent -> consent.subjectId().equals(assistance.subjectId()))
                .filter(side::is)
                .orElseThrow(() -> deny(deed));
    }

    private void requireOwn(Assistance assistance, AuditRecord deed) {
        Actor actor = currentActor.get();

        if (actor.userId().filter(assistance.userId()::equals).isEmpty()) {
            throw deny(deed);
        }
    }

    private Side side(AuditRecord deed) {
        return Side.of(currentActor.get()).orElseThrow(() -> deny(deed));
    }

    private String name(Side side) {
        return side.organisationId()
                .map(id -> directory.organisation(id).map(Organisation::name).orElse(id))
                .orElse(councilName);
    }

    private NotAllowedException deny(AuditRecord deed) {
        auditTrail.denied(deed);

        return new NotAllowedException("answer for somebody else");
    }
}
