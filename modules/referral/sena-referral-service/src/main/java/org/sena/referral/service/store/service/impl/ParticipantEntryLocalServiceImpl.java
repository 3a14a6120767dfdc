package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.ParticipantEntry;
import org.sena.referral.service.store.service.base.ParticipantEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.ParticipantEntry",
        service = AopService.class)
public class ParticipantEntryLocalServiceImpl extends ParticipantEntryLocalServiceBaseImpl {

    public ParticipantEntry unsaved() {
        return participantEntryPersistence.create(
                counterLocalService.increment(ParticipantEntry.class.getName()));
    }

    /** As the database has them now; in the order of joining. */
    public List<ParticipantEntry> ofThread(String threadId) {
        return dynamicQuery(
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("threadId", threadId))
                        .addOrder(OrderFactoryUtil.asc("participantId")));
    }

    public List<ParticipantEntry> ofConsent(String consentId) {
        return participantEntryPersistence.findByConsentId(consentId);
    }

    /** The ids of the threads that an organisation was let into, newest first. */
    public List<String> threadsWithGuest(String organisationId, int most) {
        return dynamicQuery(
                dynamicQuery()
                        .setProjection(ProjectionFactoryUtil.property("threadId"))
                        .add(RestrictionsFactoryUtil.eq("sideId", organisationId))
                        .add(RestrictionsFactoryUtil.eq("guest", true))
                        .addOrder(OrderFactoryUtil.desc("participantId")),
                0,
                most);
    }

    /** How many messages a side has not read, by matter; those with none are left out. */
    public Map<String, Integer> unread(String sideId, Collection<String> aboutIds) {
        Map<String, Integer> counts = new HashMap<>();
        if (aboutIds.isEmpty()) {
            return counts;
        }
        List<Object[]> rows =
                dynamicQuery(
                        dynamicQuery()
                                .setProjection(
                                        ProjectionFactoryUtil.projectionList()
                                                .add(ProjectionFactoryUtil.groupProperty("aboutId"))
                                                .add(ProjectionFactoryUtil.sum("unread")))
                                .add(RestrictionsFactoryUtil.eq("sideId", sideId))
                                .add(RestrictionsFactoryUtil.in("aboutId", aboutIds))
                                .add(RestrictionsFactoryUtil.gt("unread", 0)));
        rows.forEach(row -> counts.put((String) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    public void removeOfThread(String threadId) {
        participantEntryPersistence.removeByThreadId(threadId);
    }
}
