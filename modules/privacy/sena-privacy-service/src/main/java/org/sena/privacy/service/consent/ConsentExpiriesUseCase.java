package org.sena.privacy.service.consent;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentListener;
import org.sena.privacy.service.store.service.ConsentEntryLocalService;
import org.sena.privacy.service.store.service.ConsentExpiryEntryLocalService;

/** Each expected end is a row that goes with the telling: two nodes never tell twice. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ConsentExpiriesUseCase implements AopService, ConsentExpiries {

    @Reference private AuditTrail auditTrail;

    @Reference private ConsentEntryLocalService consents;

    @Reference private ConsentExpiryEntryLocalService expiries;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<ConsentListener> listeners;

    @Override
    public List<String> due(Instant now, int from, int most) {
        return expiries.getDue(now, from, most);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public boolean tell(String consentId) {
        if (!expiries.take(consentId)) {
            return false;
        }

        Optional<Consent> ended =
                Optional.ofNullable(consents.fetchConsentEntry(consentId))
                        .map(ConsentRows::toConsent)
                        .filter(consent -> consent.withdrawnAt().isEmpty());

        ended.ifPresent(this::tell);

        return ended.isPresent();
    }

    private void tell(Consent consent) {
        listeners.forEach(listener -> listener.expired(consent));
        auditTrail.allowed(ConsentAudit.done("consent.expire", consent));
    }
}
