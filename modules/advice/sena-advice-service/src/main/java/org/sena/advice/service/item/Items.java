package org.sena.advice.service.item;

import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.Arrival;
import org.sena.advice.api.ContactBasis;
import org.sena.advice.api.ImmutableArrival;
import org.sena.advice.api.ImmutableQueueItem;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueOutcome;
import org.sena.advice.api.QueueReason;
import org.sena.advice.api.QueueState;
import org.sena.advice.api.Topic;
import org.sena.advice.service.queue.CallOrder;
import org.sena.advice.service.queue.Case;
import org.sena.advice.service.queue.ImmutableCase;
import org.sena.advice.service.queue.Reasons;
import org.sena.advice.service.store.model.QueueArrivalEntry;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.advice.service.store.service.QueueArrivalEntryLocalService;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Level;

/** Rows of the queue as the values that leave this module, with nothing personal in them. */
@Component(service = Items.class)
public class Items {

    @Reference private QueueArrivalEntryLocalService arrivals;

    public QueueItem of(QueueItemEntry entry, Instant now) {
        return of(List.of(entry), now).get(0);
    }

    /** In the same order; their reasons are read in one query. */
    public List<QueueItem> of(Collection<QueueItemEntry> entries, Instant now) {
        Map<String, List<QueueArrivalEntry>> reasons =
                arrivals
                        .ofItems(
                                entries.stream()
                                        .map(QueueItemEntry::getQueueItemId)
                                        .collect(Collectors.toList()))
                        .stream()
                        .collect(Collectors.groupingBy(QueueArrivalEntry::getQueueItemId));

        return entries.stream()
                .map(
                        entry ->
                                item(
                                        entry,
                                        reasons.getOrDefault(entry.getQueueItemId(), List.of()),
                                        now))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Puts the item where it belongs in the list, after something happened to it. */
    public void order(QueueItemEntry entry) {
        entry.setOrderDate(
                Date.from(
                        CallOrder.of(
                                caseOf(entry, arrivals.ofItems(List.of(entry.getQueueItemId()))))));
    }

    public static Set<Topic> topics(String column) {
        return Columns.list(column).stream()
                .map(Topic::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Topic.class)));
    }

    private static QueueItem item(
            QueueItemEntry entry, List<QueueArrivalEntry> reasons, Instant now) {
        return ImmutableQueueItem.builder()
                .id(entry.getQueueItemId())
                .reference(entry.getReference())
                .version(entry.getItemVersion())
                .state(QueueState.valueOf(entry.getItemState()))
                .arrivals(reasons.stream().map(Items::arrival).collect(Collectors.toList()))
                .level(Level.valueOf(entry.getNeedLevel()))
                .urgency(Band.valueOf(entry.getUrgency()))
                .needs(Columns.list(entry.getNeeds()))
                .topics(topics(entry.getTopics()))
                .language(Columns.text(entry.getSpokenLanguage()).orElse("en"))
                .basis(ContactBasis.valueOf(entry.getBasis()))
                .waitingSince(entry.getWaitingSince().toInstant())
                .dueAt(entry.getDueDate().toInstant())
                .followUpAt(Columns.moment(entry.getRestUntil()).filter(now::isBefore))
                .why(Reasons.at(caseOf(entry, reasons), now))
                .adviserId(Columns.text(entry.getAdviserId()))
                .adviserName(Columns.text(entry.getAdviserName()))
                .attempts(entry.getAttempts())
                .outcome(Columns.text(entry.getOutcome()).map(QueueOutcome::valueOf))
                .closedAt(Columns.moment(entry.getClosedDate()))
                .build();
    }

    private static Arrival arrival(QueueArrivalEntry entry) {
        return ImmutableArrival.builder()
                .reason(QueueReason.valueOf(entry.getReason()))
                .at(entry.getArrivedDate().toInstant())
                .reference(Columns.text(entry.getReference()))
                .detail(Columns.text(entry.getDetail()))
                .build();
    }

    private static Case caseOf(QueueItemEntry entry, List<QueueArrivalEntry> reasons) {
        Optional<Instant> rest = Columns.moment(entry.getRestUntil());

        return ImmutableCase.builder()
                .level(Level.valueOf(entry.getNeedLevel()))
                .urgency(Band.valueOf(entry.getUrgency()))
                .waitingSince(entry.getWaitingSince().toInstant())
                .dueAt(entry.getDueDate().toInstant())
                .worsened(
                        reasons.stream()
                                .anyMatch(
                                        r ->
                                                r.getReason()
                                                        .equals(QueueReason.DETERIORATION.name())))
                .failedReferrals(
                        (int)
                                reasons.stream()
                                        .filter(
                                                r ->
                                                        QueueReason.valueOf(r.getReason())
                                                                .isFailedReferral())
                                        .count())
                .followUp(
                        rest.filter(day -> day.isAfter(entry.getWaitingSince().toInstant()))
                                .isPresent())
                .build();
    }
}
