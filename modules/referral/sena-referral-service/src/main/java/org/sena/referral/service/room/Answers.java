package org.sena.referral.service.room;

import static java.util.stream.Collectors.toSet;

import com.liferay.portal.kernel.dao.orm.Criterion;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.ReferralState;
import org.sena.referral.service.app.Time;
import org.sena.referral.service.store.model.ServiceRoomEntry;
import org.sena.referral.service.store.service.ReferralEntryLocalService;
import org.sena.referral.service.store.service.ServiceRoomEntryLocalService;

/** Counts, in the database, what organisations answered lately about their services. */
@Component(service = Answers.class)
public class Answers {

    private static final String DECLINED = ReferralState.DECLINED.name();

    private static final List<String> NO_ROOM =
            List.of(DeclineReason.NO_CAPACITY.name(), DeclineReason.WAITING_LIST.name());

    @Reference private ReferralEntryLocalService referrals;
    @Reference private ServiceRoomEntryLocalService rooms;
    @Reference private Time time;

    /** Services that declined somebody lately for want of room. */
    Set<String> declining() {
        DynamicQuery query =
                referrals
                        .dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("state", DECLINED))
                        .add(RestrictionsFactoryUtil.in("declineReason", NO_ROOM))
                        .add(after(beginning()))
                        .setProjection(
                                ProjectionFactoryUtil.distinct(
                                        ProjectionFactoryUtil.property("serviceId")));
        List<String> ids = referrals.dynamicQuery(query);

        return Set.copyOf(ids);
    }

    /** How often the service gave each reason lately; "" for a yes. */
    Map<String, Integer> of(String serviceId) {
        Instant since = beginning();
        ServiceRoomEntry said = rooms.fetchServiceRoomEntry(serviceId);

        if (said != null && said.getSaidDate().toInstant().isAfter(since)) {
            since = said.getSaidDate().toInstant();
        }

        DynamicQuery query =
                referrals
                        .dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("serviceId", serviceId))
                        .add(after(since))
                        .setProjection(
                                ProjectionFactoryUtil.projectionList()
                                        .add(ProjectionFactoryUtil.groupProperty("state"))
                                        .add(ProjectionFactoryUtil.groupProperty("declineReason"))
                                        .add(ProjectionFactoryUtil.rowCount()));
        List<Object[]> rows = referrals.dynamicQuery(query);
        Map<String, Integer> answers = new HashMap<>();

        rows.forEach(
                row ->
                        answers.merge(
                                row[0].equals(DECLINED) ? (String) row[1] : "",
                                ((Number) row[2]).intValue(),
                                Integer::sum));

        return answers;
    }

    /** Those of the services that had no room for somebody lately, with how often. */
    public Map<String, Integer> turnedAway(Collection<String> serviceIds) {
        Map<String, Integer> turnedAway = new HashMap<>();

        for (String id : declining().stream().filter(serviceIds::contains).collect(toSet())) {
            int times = of(id).getOrDefault(DeclineReason.NO_CAPACITY.name(), 0);

            if (times > 0) {
                turnedAway.put(id, times);
            }
        }

        return turnedAway;
    }

    private Instant beginning() {
        return time.workingDays().before(time.now(), Duration.ofDays(NoRoomRule.DAYS));
    }

    private static Criterion after(Instant moment) {
        return RestrictionsFactoryUtil.gt("decidedDate", Date.from(moment));
    }
}
