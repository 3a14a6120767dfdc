package org.sena.referral.service.statistics;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.Projection;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.time.Duration;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.deadline.ReferralClock;
import org.sena.referral.api.statistics.Part;
import org.sena.referral.service.store.service.FeedbackEntryLocalService;
import org.sena.referral.service.store.service.ReferralEntryLocalService;
import org.sena.referral.service.store.service.ReferralMeasureEntryLocalService;

/** Lets the database count; no row is loaded. */
@Component(service = FigureRows.class)
public class FigureRows {

    private final ReferralEntryLocalService referrals;
    private final ReferralMeasureEntryLocalService measures;
    private final FeedbackEntryLocalService feedbacks;

    @Activate
    public FigureRows(
            @Reference ReferralEntryLocalService referrals,
            @Reference ReferralMeasureEntryLocalService measures,
            @Reference FeedbackEntryLocalService feedbacks) {
        this.referrals = referrals;
        this.measures = measures;
        this.feedbacks = feedbacks;
    }

    /** By organisation's name, service's name and service's id. */
    List<Tally> byService(Cohort cohort) {
        DynamicQuery query =
                cohort.narrow(referrals.dynamicQuery())
                        .setProjection(
                                ProjectionFactoryUtil.projectionList()
                                        .add(ProjectionFactoryUtil.groupProperty("serviceId"))
                                        .add(ProjectionFactoryUtil.groupProperty("state"))
                                        .add(ProjectionFactoryUtil.max("serviceName"))
                                        .add(ProjectionFactoryUtil.max("organisationName"))
                                        .add(ProjectionFactoryUtil.rowCount()));
        List<Object[]> rows = referrals.dynamicQuery(query);
        Map<String, Tally> tallies = new TreeMap<>();

        for (Object[] row : rows) {
            tallies.computeIfAbsent(
                            (String) row[0], id -> new Tally(id, (String) row[2], (String) row[3]))
                    .add(Part.of(ReferralState.valueOf((String) row[1])), number(row[4]));
        }

        return Tally.sorted(tallies.values());
    }

    /** How many referrals of the organisation are in one of the states, by service. */
    Map<String, Integer> countByService(String organisationId, List<String> states) {
        DynamicQuery query =
                referrals
                        .dynamicQuery()
                        .setProjection(countedBy("serviceId"))
                        .add(RestrictionsFactoryUtil.eq("organisationId", organisationId))
                        .add(RestrictionsFactoryUtil.in("state", states));
        List<Object[]> rows = referrals.dynamicQuery(query);
        Map<String, Integer> counts = new TreeMap<>();

        rows.forEach(row -> counts.put((String) row[0], number(row[1])));

        return counts;
    }

    /** How many have each value of a column. */
    <E extends Enum<E>> Map<E, Integer> by(
            String column, Class<E> type, Optional<ReferralState> state, Cohort cohort) {
        DynamicQuery query =
                cohort.narrow(referrals.dynamicQuery())
                        .add(RestrictionsFactoryUtil.isNotNull(column))
                        .setProjection(countedBy(column));

        state.ifPresent(one -> query.add(RestrictionsFactoryUtil.eq("state", one.name())));

        return counts(type, referrals.dynamicQuery(query));
    }

    /** How many people gave each answer to a question. */
    <E extends Enum<E>> Map<E, Integer> answers(String column, Class<E> type, Cohort cohort) {
        return counts(
                type,
                feedbacks.dynamicQuery(
                        cohort.narrow(feedbacks.dynamicQuery()).setProjection(countedBy(column))));
    }

    private static Projection countedBy(String column) {
        return ProjectionFactoryUtil.projectionList()
                .add(ProjectionFactoryUtil.groupProperty(column))
                .add(ProjectionFactoryUtil.rowCount());
    }

    private static <E extends Enum<E>> Map<E, Integer> counts(Class<E> type, List<Object[]> rows) {
        Map<E, Integer> counts = new EnumMap<>(type);

        for (Object[] row : rows) {
            if (!((String) row[0]).isEmpty()) {
                counts.put(Enum.valueOf(type, (String) row[0]), number(row[1]));
            }
        }

        return counts;
    }

    /** How often the clock was stopped. */
    int stopped(ReferralClock clock, Cohort cohort) {
        return (int) measures.dynamicQueryCount(of(clock, cohort));
    }

    int inTime(ReferralClock clock, Cohort cohort) {
        return (int)
                measures.dynamicQueryCount(
                        of(clock, cohort).add(RestrictionsFactoryUtil.eq("inTime", true)));
    }

    /**
     * The time that so many of them took at most.
     *
     * @param rank from 0, the shortest
     */
    Duration time(ReferralClock clock, Cohort cohort, int rank) {
        DynamicQuery query =
                of(clock, cohort)
                        .setProjection(ProjectionFactoryUtil.property("workingMinutes"))
                        .addOrder(OrderFactoryUtil.asc("workingMinutes"));
        List<Long> minutes = measures.dynamicQuery(query, rank, rank + 1);

        return Duration.ofMinutes(minutes.isEmpty() ? 0 : minutes.get(0));
    }

    private DynamicQuery of(ReferralClock clock, Cohort cohort) {
        return cohort.narrow(measures.dynamicQuery())
                .add(RestrictionsFactoryUtil.eq("clockName", clock.name()));
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }

    /** Referrals that were sent within a time, of one organisation or of all. */
    static final class Cohort {

        private final Optional<String> organisationId;
        private final Date from;
        private final Date before;

        Cohort(Optional<String> organisationId, Date from, Date before) {
            this.organisationId = organisationId;
            this.from = from;
            this.before = before;
        }

        private DynamicQuery narrow(DynamicQuery query) {
            organisationId.ifPresent(
                    id -> query.add(RestrictionsFactoryUtil.eq("organisationId", id)));

            return query.add(RestrictionsFactoryUtil.ge("sentDate", from))
                    .add(RestrictionsFactoryUtil.lt("sentDate", before));
        }
    }
}
