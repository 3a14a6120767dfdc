package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.FeedbackEntry;
import org.sena.referral.service.store.service.base.FeedbackEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.FeedbackEntry",
        service = AopService.class)
public class FeedbackEntryLocalServiceImpl extends FeedbackEntryLocalServiceBaseImpl {

    public FeedbackEntry unsaved(String referralId) {
        return feedbackEntryPersistence.create(referralId);
    }

    public Optional<FeedbackEntry> ofReferral(String referralId) {
        return Optional.ofNullable(feedbackEntryPersistence.fetchByPrimaryKey(referralId));
    }

    /** Newest first. */
    public List<FeedbackEntry> ofSubject(String subjectId) {
        return feedbackEntryPersistence.findBySubjectId(subjectId);
    }

    public List<FeedbackEntry> ofConsent(String consentId) {
        return feedbackEntryPersistence.findByConsentId(consentId);
    }

    /** Those with something said in words, newest first. */
    public List<FeedbackEntry> withWords(int most) {
        return dynamicQuery(
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.isNotNull("words"))
                        .addOrder(OrderFactoryUtil.desc("createDate")),
                0,
                most);
    }

    /** Those of these people who answered. */
    public Set<String> subjectsAmong(Collection<String> subjectIds) {
        if (subjectIds.isEmpty()) {
            return Set.of();
        }
        List<String> found =
                dynamicQuery(
                        dynamicQuery()
                                .setProjection(
                                        ProjectionFactoryUtil.distinct(
                                                ProjectionFactoryUtil.property("subjectId")))
                                .add(RestrictionsFactoryUtil.in("subjectId", subjectIds)));
        return Set.copyOf(found);
    }

    public void removeOf(String referralId) {
        ofReferral(referralId).ifPresent(feedbackEntryPersistence::remove);
    }

    /** How many are about referrals that ended before that moment. */
    public long countEndedBefore(Date before, Set<String> heldSubjects) {
        return dynamicQueryCount(endedBefore(before, heldSubjects));
    }

    /** Some of those. */
    public List<FeedbackEntry> endedBefore(Date before, Set<String> heldSubjects, int most) {
        return dynamicQuery(endedBefore(before, heldSubjects), 0, most);
    }

    private DynamicQuery endedBefore(Date before, Collection<String> heldSubjects) {
        DynamicQuery query = dynamicQuery().add(RestrictionsFactoryUtil.lt("endedDate", before));

        return heldSubjects.isEmpty()
                ? query
                : query.add(
                        RestrictionsFactoryUtil.not(
                                RestrictionsFactoryUtil.in("subjectId", heldSubjects)));
    }
}
