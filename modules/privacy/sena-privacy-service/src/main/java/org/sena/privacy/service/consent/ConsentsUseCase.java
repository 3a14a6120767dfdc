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
import org.sena.privacy.api.ConsentText;
import org.sena.privacy.api.ConsentWording;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.MayAttest;
import org.sena.privacy.api.Purpose;
import org.sena.privacy.service.store.model.ConsentEntry;
import org.sena.privacy.service.store.service.ConsentEntryLocalService;
import org.sena.privacy.service.store.service.ConsentExpiryEntryLocalService;
import org.sena.privacy.service.store.service.SubjectKeyEntryLocalService;

/** Keeps consents in the database. */
@Component(configurationPid = "org.sena.privacy.service.Consents", service = AopService.class)
@Designate(ocd = ConsentConfiguration.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ConsentsUseCase implements AopService, Consents {

    @Reference private AuditTrail auditTrail;

    @Reference private ConsentEntryLocalService consents;

    @Reference private ConsentTexts texts;

    @Reference private ConsentExpiryEntryLocalService expiries;

    @Reference private CurrentActor currentActor;

    @Reference private SubjectKeyEntryLocalService keys;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ConsentListener> listeners;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<MayAttest> attesting;

    private final Clock clock = Clock.tick(Clock.systemUTC(), ChronoUnit.MILLIS.getDuration());

    private ConsentWordings wordings;
    private LawfulBases lawfulBases;

    @Activate
    void activate(ConsentConfiguration configuration) {
        lawfulBases = new LawfulBases(configuration.lawfulBases());
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
        List<Consent> before = ConsentRows.toConsents(consents.getOfSubject(request.subjectId()));
        boolean newSubject = before.isEmpty() && keys.getOfSubject(request.subjectId()).isEmpty();
        boolean allowed =
                ConsentRules.mayGive(
                        actor,
                        request,
                        newSubject,
                        new Helping(before, attesting, clock.instant()));
        require(allowed, ConsentAudit.refusedGiving(request));
        request.supersedes()
                .ifPresent(id -> ConsentRules.checkRenewal(request, renewed(before, id)));
        Consent consent = keep(request, actor);
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
    public Optional<ConsentText> words(String consentId) {
        Optional<Consent> consent = find(consentId);
        consent.ifPresent(
                found ->
                        require(
                                ConsentRules.mayRead(currentActor.get(), found.subjectId()),
                                ConsentAudit.refused("consent.read", found)));
        return consent.flatMap(found -> texts.find(found.wordingHash()));
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
        expiries.take(consentId);
        listeners.forEach(listener -> listener.withdrawn(ended));
        auditTrail.allowed(ConsentAudit.done("consent.withdraw", ended));
        return ended;
    }

    private Consent keep(ConsentRequest request, Actor actor) {
        ConsentWording wording =
                wordings.find(
                        request.purpose(),
                        Locale.forLanguageTag(request.language()),
                        request.recipientName());
        Consent consent =
                ConsentDraft.of(
                        UUID.randomUUID().toString(),
                        request,
                        lawfulBases.of(request),
                        wording,
                        actor,
                        clock.instant());
        ConsentEntry row = consents.createConsentEntry(consent.id());
        ConsentRows.fill(row, consent);
        consents.addConsentEntry(row);
        keepWords(ConsentDraft.words(consent, wording));
        expiries.expect(consent.id(), consent.expiresAt());
        return consent;
    }

    private void keepWords(ConsentText text) {
        try {
            texts.keep(text);
        } catch (RuntimeException e) { // A broken key shows with the commit, as what it likes.
            if (texts.find(text.hash()).isEmpty()) { // Else somebody was faster.
                throw e;
            }
        }
    }

    private static Consent renewed(List<Consent> before, String consentId) {
        return before.stream()
                .filter(consent -> consent.id().equals(consentId))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("Nothing to renew: " + consentId));
    }

    private void require(boolean allowed, AuditRecord refusal) {
        if (!allowed) {
            auditTrail.denied(refusal);
            throw new NotAllowedException(refusal.action());
        }
    }
}
