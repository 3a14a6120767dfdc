package org.sena.privacy.service.store.service.impl;

import com.liferay.portal.kernel.dao.orm.Disjunction;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.sena.privacy.api.AuditQuery;
import org.sena.privacy.service.audit.Evidence;

/** What is asked of the rows of the trail. */
final class AuditCriteria {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private AuditCriteria() {}

    static DynamicQuery add(DynamicQuery rows, AuditQuery query) {
        equal(rows, "subjectId", query.subjectId());
        equal(rows, "actorId", query.actorId());
        equal(rows, "objectId", query.entityId());
        query.action().ifPresent(action -> action(rows, action));
        query.from()
                .ifPresent(day -> rows.add(RestrictionsFactoryUtil.ge("eventDate", start(day))));
        query.until()
                .ifPresent(
                        day ->
                                rows.add(
                                        RestrictionsFactoryUtil.lt(
                                                "eventDate", start(day.plusDays(1)))));
        if (query.refusedOnly()) {
            rows.add(RestrictionsFactoryUtil.eq("allowed", false));
        }

        return rows;
    }

    /** Events from before a moment, those that are evidence or the others. */
    static DynamicQuery before(
            DynamicQuery rows, Date before, boolean evidence, Set<String> heldSubjects) {
        Disjunction kept = RestrictionsFactoryUtil.disjunction();

        Evidence.PATTERNS.forEach(
                pattern -> kept.add(RestrictionsFactoryUtil.like("action", pattern)));

        return Held.leftOut(rows, heldSubjects)
                .add(RestrictionsFactoryUtil.lt("eventDate", before))
                .add(evidence ? kept : RestrictionsFactoryUtil.not(kept));
    }

    private static void equal(DynamicQuery rows, String column, Optional<String> value) {
        value.ifPresent(wanted -> rows.add(RestrictionsFactoryUtil.eq(column, wanted)));
    }

    private static void action(DynamicQuery rows, String action) {
        rows.add(
                action.endsWith(".")
                        ? RestrictionsFactoryUtil.between("action", action, action + "\uffff")
                        : RestrictionsFactoryUtil.eq("action", action));
    }

    private static Date start(LocalDate day) {
        return Date.from(day.atStartOfDay(ZONE).toInstant());
    }
}
