package org.sena.advice.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.sena.advice.service.store.model.QueueArrivalEntry;
import org.sena.advice.service.store.service.base.QueueArrivalEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.advice.service.store.model.QueueArrivalEntry",
        service = AopService.class)
public class QueueArrivalEntryLocalServiceImpl extends QueueArrivalEntryLocalServiceBaseImpl {

    public QueueArrivalEntry add(
            String queueItemId,
            String reason,
            String sourceId,
            String reference,
            String detail,
            Date arrivedDate) {

        QueueArrivalEntry entry =
                queueArrivalEntryPersistence.create(
                        counterLocalService.increment(QueueArrivalEntry.class.getName()));

        entry.setQueueItemId(queueItemId);
        entry.setReason(reason);
        entry.setSourceId(sourceId);
        entry.setReference(reference);
        entry.setDetail(detail);
        entry.setArrivedDate(arrivedDate);

        return queueArrivalEntryPersistence.update(entry);
    }

    public Optional<QueueArrivalEntry> find(String reason, String sourceId) {
        return Optional.ofNullable(queueArrivalEntryPersistence.fetchByR_S(reason, sourceId));
    }

    /** Oldest first, of all these items in one query. */
    public List<QueueArrivalEntry> ofItems(Collection<String> queueItemIds) {
        return queueItemIds.isEmpty()
                ? List.of()
                : queueArrivalEntryPersistence.findByQueueItemId(
                        queueItemIds.toArray(new String[0]));
    }

    public List<QueueArrivalEntry> ofReference(String reference) {
        return queueArrivalEntryPersistence.findByReference(reference);
    }
}
