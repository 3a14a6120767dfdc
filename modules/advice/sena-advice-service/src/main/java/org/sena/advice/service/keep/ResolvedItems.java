package org.sena.advice.service.keep;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.QueueState;
import org.sena.advice.service.notice.AdviserNotices;
import org.sena.advice.service.person.BlindIndexes;
import org.sena.advice.service.store.model.ContactAttemptEntry;
import org.sena.advice.service.store.model.QueueArrivalEntry;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.advice.service.store.service.ContactAttemptEntryLocalService;
import org.sena.advice.service.store.service.QueueArrivalEntryLocalService;
import org.sena.advice.service.store.service.QueueItemEntryLocalService;

/** Items that are closed: with a person in them, or only their bones. */
@Component(service = ResolvedItems.class)
public class ResolvedItems {

    /** Stands for the person in what is left of an item. */
    public static final String NOBODY = "nobody";

    @Reference private QueueArrivalEntryLocalService arrivals;

    @Reference private ContactAttemptEntryLocalService attempts;

    @Reference private BlindIndexes indexes;

    @Reference private QueueItemEntryLocalService items;

    @Reference private AdviserNotices notices;

    long count(Instant before, Set<String> heldSubjects, boolean bones) {
        return items.dynamicQueryCount(query(before, heldSubjects, bones));
    }

    List<QueueItemEntry> some(Instant before, Set<String> heldSubjects, boolean bones, int most) {
        return items.dynamicQuery(
                query(before, heldSubjects, bones)
                        .addOrder(OrderFactoryUtil.asc("closedDate"))
                        .addOrder(OrderFactoryUtil.asc("queueItemId")),
                0,
                most);
    }

    /** Leaves reason, needs, dates and outcome; nothing that could point at a person. */
    void strip(QueueItemEntry item) {
        String subjectId = item.getSubjectId();

        attemptsOf(item).forEach(attempts::deleteContactAttemptEntry);
        notices.forget(item.getQueueItemId());

        for (QueueArrivalEntry arrival : arrivals.ofItems(List.of(item.getQueueItemId()))) {
            arrival.setSourceId("gone:" + arrival.getQueueArrivalId());
            arrival.setReference("");
            arrivals.updateQueueArrivalEntry(arrival);
        }

        item.setReference("");
        item.setSubjectId(NOBODY);
        item.setConsentId("");
        item.setSealedBasisNote("");
        item.setBasisBy("");
        item.setSealedContact("");
        item.setSealedTold("");
        item.setSealedOutcomeNote("");
        item.setAdviserId("");
        item.setAdviserName("");
        item.setLastCommand("");
        items.updateQueueItemEntry(item);

        if (items.ofSubject(subjectId).isEmpty()) {
            indexes.forget(subjectId);
        }
    }

    /** The item with everything that hangs on it. */
    void delete(QueueItemEntry item) {
        attemptsOf(item).forEach(attempts::deleteContactAttemptEntry);
        notices.forget(item.getQueueItemId());
        arrivals.ofItems(List.of(item.getQueueItemId())).forEach(arrivals::deleteQueueArrivalEntry);
        items.deleteQueueItemEntry(item);
    }

    /** Closes an item that is open, for nobody may look after it any more. */
    void close(QueueItemEntry item, String outcome, Instant now) {
        if (item.isPending()) {
            item.setItemState(QueueState.CLOSED.name());
            item.setPending(false);
            item.setOpenKey(item.getQueueItemId());
            item.setOutcome(outcome);
            item.setClosedDate(Date.from(now));
            item.setItemVersion(item.getItemVersion() + 1);
            items.updateQueueItemEntry(item);
        }
    }

    private List<ContactAttemptEntry> attemptsOf(QueueItemEntry item) {
        return attempts.ofItem(item.getQueueItemId());
    }

    private DynamicQuery query(Instant before, Set<String> heldSubjects, boolean bones) {
        DynamicQuery query =
                items.dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("pending", false))
                        .add(RestrictionsFactoryUtil.lt("closedDate", Date.from(before)))
                        .add(
                                bones
                                        ? RestrictionsFactoryUtil.eq("subjectId", NOBODY)
                                        : RestrictionsFactoryUtil.ne("subjectId", NOBODY));

        if (!heldSubjects.isEmpty()) {
            query.add(
                    RestrictionsFactoryUtil.not(
                            RestrictionsFactoryUtil.in("subjectId", heldSubjects)));
        }

        return query;
    }
}
