package org.sena.directory.service.store;

import static java.util.stream.Collectors.toUnmodifiableList;

import com.liferay.portal.kernel.dao.orm.Criterion;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.RecordKind;
import org.sena.directory.service.store.model.RecordEntry;
import org.sena.directory.service.store.service.RecordEntryLocalService;

/** Published records for which a day makes a difference, read past the caches. */
@Component(service = DatedRecords.class)
public class DatedRecords {

    /** Nodes that stood still for longer show what began meanwhile by its date alone. */
    private static final int DAYS_BACK = 7;

    @Reference private RecordEntryLocalService records;

    /**
     * Services that are due for review by that day, and nothing hides them. Organisations stay:
     * theirs would go with them. Whoever publishes a feed answers for what is in it; nobody here
     * could.
     */
    public List<StoredRecord> overdue(LocalDate day, int limit) {
        return list(
                and(
                        shown(),
                        RestrictionsFactoryUtil.eq("recordKind", RecordKind.SERVICE.name()),
                        RestrictionsFactoryUtil.le("reviewDueDate", column(day)),
                        RestrictionsFactoryUtil.not(
                                RestrictionsFactoryUtil.like("origin", "feed:%"))),
                limit);
    }

    /** Shown until a day before that one, and nothing hides them. */
    public List<StoredRecord> ended(LocalDate day, int limit) {
        return list(
                and(shown(), RestrictionsFactoryUtil.le("visibleUntil", column(day.minusDays(1)))),
                limit);
    }

    public List<StoredRecord> hiddenFor(String reason, int limit) {
        return list(RestrictionsFactoryUtil.eq("hiddenReason", reason), limit);
    }

    /** Hidden for a reason though they are due after that day. */
    public List<StoredRecord> noLongerOverdue(String reason, LocalDate day, int limit) {
        return list(
                and(
                        RestrictionsFactoryUtil.eq("hiddenReason", reason),
                        RestrictionsFactoryUtil.ge("reviewDueDate", column(day.plusDays(1)))),
                limit);
    }

    /**
     * Shown from that day or one of the week before it on, and not changed since.
     *
     * @param start of that day
     */
    public List<StoredRecord> begun(LocalDate day, Instant start, int limit) {
        return list(
                        and(
                                shown(),
                                RestrictionsFactoryUtil.between(
                                        "visibleFrom",
                                        column(day.minusDays(DAYS_BACK)),
                                        column(day))),
                        limit)
                .stream()
                .filter(
                        record ->
                                record.modifiedAt()
                                        .filter(at -> at.isBefore(begin(record, day, start)))
                                        .isPresent())
                .collect(toUnmodifiableList());
    }

    private static Instant begin(StoredRecord record, LocalDate day, Instant start) {
        long days = record.visibleFrom().orElse(day).until(day).getDays();

        return start.minus(java.time.Duration.ofDays(days));
    }

    private List<StoredRecord> list(Criterion criterion, int limit) {
        return records
                .<RecordEntry>dynamicQuery(
                        records.dynamicQuery()
                                .add(criterion)
                                .add(RestrictionsFactoryUtil.eq("published", true))
                                .addOrder(OrderFactoryUtil.asc("recordId")),
                        0,
                        limit)
                .stream()
                .map(RecordColumns::toRecord)
                .collect(toUnmodifiableList());
    }

    private static Criterion shown() {
        return RestrictionsFactoryUtil.or(
                RestrictionsFactoryUtil.isNull("hiddenReason"),
                RestrictionsFactoryUtil.eq("hiddenReason", ""));
    }

    private static Criterion and(Criterion first, Criterion... others) {
        Criterion all = first;

        for (Criterion other : others) {
            all = RestrictionsFactoryUtil.and(all, other);
        }

        return all;
    }

    private static java.util.Date column(LocalDate day) {
        return Columns.column(Optional.of(day));
    }
}
