package org.sena.advice.service.item;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.ContactBasis;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.Purpose;

/** Whether the team may know who is behind an item, asked anew at every look. */
@Component(service = Disclosure.class)
public class Disclosure {

    private static final Duration BASIS = Duration.ofDays(365);

    @Reference private Consents consents;

    /** When a basis other than consent is no reason any more to find somebody by. */
    public static Instant basisEnds(Instant recorded) {
        return recorded.plus(BASIS);
    }

    /** The consent on which the person may be contacted now. */
    public Optional<Consent> consent(String subjectId) {
        return consents.active(subjectId, Consents.COUNCIL, Purpose.PROACTIVE_CONTACT);
    }

    /** True while there is a consent, or another basis is recorded. */
    public boolean isAllowed(QueueItemEntry entry) {
        ContactBasis basis = ContactBasis.valueOf(entry.getBasis());

        return basis.isRecorded()
                || basis == ContactBasis.CONSENT && consent(entry.getSubjectId()).isPresent();
    }
}
