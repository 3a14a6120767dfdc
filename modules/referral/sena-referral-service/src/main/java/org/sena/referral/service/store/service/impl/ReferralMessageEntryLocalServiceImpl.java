package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.ReferralMessageEntry;
import org.sena.referral.service.store.service.base.ReferralMessageEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.ReferralMessageEntry",
        service = AopService.class)
public class ReferralMessageEntryLocalServiceImpl extends ReferralMessageEntryLocalServiceBaseImpl {

    /** Adds a row under the next position; the caller holds the referral's row. */
    public ReferralMessageEntry append(ReferralMessageEntry unsaved) {
        unsaved.setPosition(
                referralMessageEntryPersistence.countByReferralId(unsaved.getReferralId()) + 1);
        return referralMessageEntryPersistence.update(unsaved);
    }

    public ReferralMessageEntry unsaved() {
        return referralMessageEntryPersistence.create(
                counterLocalService.increment(ReferralMessageEntry.class.getName()));
    }

    public List<ReferralMessageEntry> ofReferral(String referralId) {
        return referralMessageEntryPersistence.findByReferralId(referralId);
    }

    public Optional<ReferralMessageEntry> bySubmission(String referralId, String index) {
        return Optional.ofNullable(referralMessageEntryPersistence.fetchByR_S(referralId, index));
    }

    public int countSince(String authorId, Date moment) {
        return referralMessageEntryPersistence.countByA_C(authorId, moment);
    }

    /** How many messages of that party nobody of the other side has read, by referral. */
    public Map<String, Integer> countUnread(Collection<String> referralIds, String writtenBy) {
        Map<String, Integer> counts = new HashMap<>();
        if (referralIds.isEmpty()) {
            return counts;
        }
        DynamicQuery query =
                dynamicQuery()
                        .setProjection(
                                ProjectionFactoryUtil.projectionList()
                                        .add(ProjectionFactoryUtil.groupProperty("referralId"))
                                        .add(ProjectionFactoryUtil.rowCount()))
                        .add(RestrictionsFactoryUtil.in("referralId", referralIds))
                        .add(RestrictionsFactoryUtil.eq("party", writtenBy))
                        .add(RestrictionsFactoryUtil.isNull("readDate"));
        List<Object[]> rows = dynamicQuery(query);
        rows.forEach(row -> counts.put((String) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    /** Notes when the other side first read what that party wrote. */
    public void markRead(String referralId, String writtenBy, Date at) {
        for (ReferralMessageEntry entry : ofReferral(referralId)) {
            if (entry.getReadDate() == null && entry.getParty().equals(writtenBy)) {
                entry.setReadDate(at);
                referralMessageEntryPersistence.update(entry);
            }
        }
    }
}
