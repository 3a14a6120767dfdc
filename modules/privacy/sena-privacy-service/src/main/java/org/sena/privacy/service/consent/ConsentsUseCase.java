package org.sena.privacy.service.consent;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.Designate;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.Channel;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentListener;
import org.sena.privacy.api.ConsentRequest;
import org.sena.privacy.api.ConsentWording;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.Purpose;
import org.sena.privacy.service.store.model.ConsentEntry;
import org.sena.privacy.service.store.service.ConsentEntryLocalService;
import org.sena.privacy.service.store.service.SubjectKeyEntryLocalService;

/** Keeps consents in the database. */
@Component(configurationPid = "org.sena.privacy.service.Consents", service = AopService.class)
@Designate(ocd = ConsentConfiguration.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ConsentsUseCase implements AopService, Consents {

    @Reference private AuditTrail auditTrail;

    @Reference private ConsentEntryLocalService consents;

    @Reference private CurrentActor currentActor;

    @Reference private SubjectKeyEntryLocalService keys;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ConsentListener> listeners;

    private final Clock clock = Clock.tick(Clock.systemUTC(), ChronoUnit.MILLIS.getDuration());

    private ConsentWordings wordings;

    @Activate
    void activate(ConsentConfiguration configuration) {
        wordings = new ConsentWordings(configuration.months(), configuration.noticeVersion());
    }

    @Override
    public ConsentWording wording(Purpose purpose, Locale locale, String recipientName) {
        return wordings.find(purpose, locale, recipientName);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Consent give(ConsentRequest request) {
        ConsentRules.check(request);
        Actor actor = currentActor.get();
        boolean allowed = ConsentRules.mayGive(actor, request, isNew(request.subjectId()));
        require(allowed, ConsentAudit.refusedGiving(request));
        ConsentWording wording =
                wordings.find(
                        request.purpose(),
                        Locale.forLanguageTag(request.language()),
                        request.recipientName());
        Consent consent =
                ConsentDraft.of(
                        UUID.randomUUID().toString(), request, wording, actor, clock.instant());
        ConsentEntry row = consents.createConsentEntry(consent.id());
        ConsentRows.fill(row, consent, request.recipientName());
        consents.addConsentEntry(row);
        auditTrail.allowed(ConsentAudit.done("consent.give", consent));
        return consent;
    }

    @Override
    public Optional<Consent> find(String consentId) {
        return Optional.ofNullable(consents.fetchConsentEntry(consentId))
                .map(ConsentRows::toConsent);
    }

    @Override
    public Optional<Consent> active(
            String subjectId, String recipientOrganisationId, Purpose purpose) {
        Instant now = clock.instant();
        return ConsentRows.toConsents(
                        consents.getGiven(subjectId, recipientOrganisationId, purpose.name()))
                .stream()
                .filter(consent -> consent.isActiveAt(now))
                .findFirst();
    }

    @Override
    public List<Consent> ofSubject(String subjectId) {
        Actor actor = currentActor.get();
        require(
                ConsentRules.mayRead(actor, subjectId),
                ConsentAudit.ofAll("consent.read", subjectId));
        if (!ConsentRules.isSubject(actor, subjectId)) {
            auditTrail.allowed(ConsentAudit.ofAll("consent.read", subjectId));
        }
        return ConsentRows.toConsents(consents.getOfSubject(subjectId));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Consent withdraw(String consentId, Channel channel, String reason) {
        ConsentEntry row = consents.lock(consentId);
        require(row != null, ConsentAudit.unknown(consentId));
        Consent consent = ConsentRows.toConsent(row);
        Actor actor = currentActor.get();
        require(
                ConsentRules.mayWithdraw(actor, consent.subjectId()),
                ConsentAudit.refused("consent.withdraw", consent));
        if (consent.withdrawnAt().isPresent()) {
            return consent;
        }
        Consent ended =
                ConsentRows.toConsent(
                        consents.withdraw(
                                row,
                                clock.instant(),
                                actor.userId().orElse(""),
                                channel.name(),
                                reason));
        listeners.forEach(listener -> listener.withdrawn(ended));
        auditTrail.allowed(ConsentAudit.done("consent.withdraw", ended));
        return ended;
    }

    private boolean isNew(String subjectId) {
        return consents.getOfSubject(subjectId).isEmpty() && keys.getOfSubject(subjectId).isEmpty();
    }

    private void require(boolean allowed, AuditRecord refusal) {
        if (!allowed) {
            auditTrail.denied(refusal);
            throw new NotAllowedException(refusal.action());
        }
    }
}
