package org.sena.advice.service.person;

import java.security.SecureRandom;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.service.store.model.QueueArrivalEntry;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.advice.service.store.service.QueueArrivalEntryLocalService;
import org.sena.advice.service.store.service.QueueItemEntryLocalService;
import org.sena.references.References;

/** What people quote when they call: the item's reference, and those of what brought it there. */
@Component(service = QuotedReferences.class)
public class QuotedReferences {

    private static final int LENGTH = 8;

    private final References references = new References("SENA", LENGTH, new SecureRandom());

    @Reference private QueueArrivalEntryLocalService arrivals;

    @Reference private QueueItemEntryLocalService items;

    /** A reference that no item has. */
    public String next() {
        String reference;

        do {
            reference = references.next();
        } while (!items.ofReference(reference).isEmpty());

        return reference;
    }

    /** As it is kept, from what somebody typed. */
    public String normalise(String typed) {
        return references.normalise(typed);
    }

    /** The newest item behind a reference as typed. */
    public Optional<QueueItemEntry> newestItem(String typed) {
        String reference = references.normalise(typed);

        return Stream.concat(
                        items.ofReference(reference).stream(),
                        arrivals.ofReference(reference).stream()
                                .map(QueueArrivalEntry::getQueueItemId)
                                .distinct()
                                .map(items::fetchQueueItemEntry))
                .max(Comparator.comparing(QueueItemEntry::getWaitingSince));
    }
}
