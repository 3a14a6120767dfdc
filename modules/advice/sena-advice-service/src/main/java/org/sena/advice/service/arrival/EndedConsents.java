package org.sena.advice.service.arrival;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.ContactBasis;
import org.sena.advice.api.QueueOutcome;
import org.sena.advice.api.QueueState;
import org.sena.advice.service.item.Disclosure;
import org.sena.advice.service.person.BlindIndexes;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ConsentListener;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.Purpose;

/** Takes a person out of the queue, and out of sight, the moment they say stop. */
@Component(service = AopService.class)
@Transactional(rollbackFor = Exception.class)
public class EndedConsents implements AopService, ConsentListener {

    private final Clock clock = Clock.systemUTC();

    @Reference private Disclosure disclosure;

    @Reference private BlindIndexes indexes;

    @Reference private OpenItems openItems;

    @Override
    public void withdrawn(Consent consent) {
        String subjectId = consent.subjectId();

        if (consent.purpose() != Purpose.PROACTIVE_CONTACT
                || !consent.recipientOrganisationId().equals(Consents.COUNCIL)
                || disclosure.consent(subjectId).isPresent()) {
            return;
        }

        boolean otherBasis = false;

        for (QueueItemEntry entry : openItems.all(subjectId)) {
            if (ContactBasis.valueOf(entry.getBasis()).isRecorded()) {
                otherBasis = true;
            } else {
                empty(entry);
            }
        }

        if (!otherBasis) {
            indexes.forget(subjectId);
        }
    }

    private void empty(QueueItemEntry entry) {
        entry.setSealedContact("");
        entry.setSealedTold("");
        entry.setBasis(ContactBasis.NONE.name());

        if (entry.isPending()) {
            entry.setItemState(QueueState.CLOSED.name());
            entry.setPending(false);
            entry.setOpenKey(entry.getQueueItemId());
            entry.setOutcome(QueueOutcome.CONSENT_WITHDRAWN.name());
            entry.setClosedDate(Date.from(clock.instant()));
            entry.setItemVersion(entry.getItemVersion() + 1);
        }

        openItems.save(entry);
    }
}
