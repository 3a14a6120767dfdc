package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.InboxCriteria;
import org.sena.referral.service.store.model.ReferralEntry;
import org.sena.referral.service.store.model.impl.ReferralEntryImpl;
import org.sena.referral.service.store.service.base.ReferralEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.ReferralEntry",
        service = AopService.class)
public class ReferralEntryLocalServiceImpl extends ReferralEntryLocalServiceBaseImpl {

    /** Adds a row; it reaches the database at once, so that a broken unique key shows here. */
    public ReferralEntry addAtOnce(ReferralEntry entry) {
        ReferralEntry added = referralEntryPersistence.update(entry);
        referralEntryPersistence.flush();
        return added;
    }

    /** The row, held against every other change until the transaction ends; null if none. */
    public ReferralEntry lock(String referralId) {
        Session session = referralEntryPersistence.openSession();
        try {
            return (ReferralEntry)
                    session.get(ReferralEntryImpl.class, referralId, LockMode.UPGRADE);
        } finally {
            referralEntryPersistence.closeSession(session);
        }
    }

    /** The id behind an id or a reference, without reading the row into the session. */
    public Optional<String> idOf(String idOrReference) {
        DynamicQuery query =
                dynamicQuery()
                        .setProjection(ProjectionFactoryUtil.property("referralId"))
                        .add(
                                RestrictionsFactoryUtil.or(
                                        RestrictionsFactoryUtil.eq("referralId", idOrReference),
                                        RestrictionsFactoryUtil.eq("reference", idOrReference)));
        List<String> ids = dynamicQuery(query);
        return ids.stream().findFirst();
    }

    public Optional<ReferralEntry> byReference(String reference) {
        return Optional.ofNullable(referralEntryPersistence.fetchByReference(reference));
    }

    public Optional<ReferralEntry> bySubmission(String submissionIndex) {
        return Optional.ofNullable(
                referralEntryPersistence.fetchBySubmissionIndex(submissionIndex));
    }

    public boolean hasOpen(String openKey) {
        return referralEntryPersistence.countByOpenKey(openKey) > 0;
    }

    public Optional<ReferralEntry> byOpenKey(String openKey) {
        return Optional.ofNullable(referralEntryPersistence.fetchByOpenKey(openKey));
    }

    /** The id behind an open key, without reading the row into the session. */
    public Optional<String> idOfOpen(String openKey) {
        DynamicQuery query =
                dynamicQuery()
                        .setProjection(ProjectionFactoryUtil.property("referralId"))
                        .add(RestrictionsFactoryUtil.eq("openKey", openKey));
        List<String> ids = dynamicQuery(query);
        return ids.stream().findFirst();
    }

    /** Deletes a row; its keys are free at once. */
    public void remove(ReferralEntry entry) {
        referralEntryPersistence.remove(entry);
        referralEntryPersistence.flush();
    }

    public List<ReferralEntry> ofSubject(String subjectId) {
        return referralEntryPersistence.findBySubjectId(subjectId);
    }

    public List<ReferralEntry> ofOrganisation(String organisationId) {
        return referralEntryPersistence.findByOrganisationId(organisationId);
    }

    /** One page of a list, in its order. */
    public List<ReferralEntry> page(InboxCriteria criteria) {
        return dynamicQuery(criteria.ordered(dynamicQuery()), criteria.start(), criteria.end());
    }

    /** How many of a list are in each state, whichever states it looks for. */
    public Map<String, Integer> countByState(InboxCriteria criteria) {
        DynamicQuery query =
                criteria.anyState(dynamicQuery())
                        .setProjection(
                                ProjectionFactoryUtil.projectionList()
                                        .add(ProjectionFactoryUtil.groupProperty("state"))
                                        .add(ProjectionFactoryUtil.rowCount()));
        return counts(dynamicQuery(query));
    }

    private static Map<String, Integer> counts(List<Object[]> rows) {
        Map<String, Integer> counts = new HashMap<>();
        rows.forEach(row -> counts.put((String) row[0], ((Number) row[1]).intValue()));
        return counts;
    }

    /** The ids of drafts that were begun before that moment, the oldest first. */
    public List<String> idsOfDrafts(Date before, int most) {
        DynamicQuery query =
                dynamicQuery()
                        .setProjection(ProjectionFactoryUtil.property("referralId"))
                        .add(RestrictionsFactoryUtil.eq("state", "DRAFT"))
                        .add(RestrictionsFactoryUtil.lt("createDate", before))
                        .addOrder(OrderFactoryUtil.asc("createDate"));
        return dynamicQuery(query, 0, most);
    }

    /** The ids of the referrals that rest on a consent. */
    public List<String> idsOfConsent(String consentId) {
        return dynamicQuery(
                dynamicQuery()
                        .setProjection(ProjectionFactoryUtil.property("referralId"))
                        .add(RestrictionsFactoryUtil.eq("consentId", consentId)));
    }

    /** How many referrals each of the services has in one of the states. */
    public Map<String, Integer> countByService(
            Collection<String> serviceIds, Collection<String> states) {
        return countBy("serviceId", serviceIds, states);
    }

    /** How many referrals each of the organisations has in one of the states. */
    public Map<String, Integer> countByOrganisation(
            Collection<String> organisationIds, Collection<String> states) {
        return countBy("organisationId", organisationIds, states);
    }

    /** How many referrals each of the people looks after in one of the states. */
    public Map<String, Integer> countByOwner(
            Collection<String> ownerIds, Collection<String> states) {
        return countBy("ownerId", ownerIds, states);
    }

    /** Some of the referrals of an organisation that somebody looks after, in one of the states. */
    public List<ReferralEntry> ofOwner(
            String organisationId, String ownerId, Collection<String> states, int most) {
        return dynamicQuery(
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("organisationId", organisationId))
                        .add(RestrictionsFactoryUtil.eq("ownerId", ownerId))
                        .add(RestrictionsFactoryUtil.in("state", states)),
                0,
                most);
    }

    private Map<String, Integer> countBy(
            String column, Collection<String> ids, Collection<String> states) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        DynamicQuery query =
                dynamicQuery()
                        .setProjection(
                                ProjectionFactoryUtil.projectionList()
                                        .add(ProjectionFactoryUtil.groupProperty(column))
                                        .add(ProjectionFactoryUtil.rowCount()))
                        .add(RestrictionsFactoryUtil.in(column, ids))
                        .add(RestrictionsFactoryUtil.in("state", states));
        return counts(dynamicQuery(query));
    }

    /** How many ended in one of the states before that moment and still hold what was shared. */
    public long countUnshredded(
            Collection<String> states, Date before, Collection<String> heldSubjects) {
        return dynamicQueryCount(unshreddedQuery(states, before, heldSubjects));
    }

    /** The ids of some of those. */
    public List<String> unshredded(
            Collection<String> states, Date before, Collection<String> heldSubjects, int most) {
        return ids(unshreddedQuery(states, before, heldSubjects), most);
    }

    private DynamicQuery unshreddedQuery(
            Collection<String> states, Date before, Collection<String> heldSubjects) {
        return past("endedDate", before, heldSubjects)
                .add(RestrictionsFactoryUtil.in("state", states))
                .add(RestrictionsFactoryUtil.ne("payload", ""));
    }

    /** How many ended before that moment. */
    public long countEndedBefore(Date before, Collection<String> heldSubjects) {
        return dynamicQueryCount(past("endedDate", before, heldSubjects));
    }

    /** The ids of some of those. */
    public List<String> endedBefore(Date before, Collection<String> heldSubjects, int most) {
        return ids(past("endedDate", before, heldSubjects), most);
    }

    /** How many drafts were begun before that moment. */
    public long countDraftsBefore(Date before, Collection<String> heldSubjects) {
        return dynamicQueryCount(drafts(before, heldSubjects));
    }

    /** The ids of some of those. */
    public List<String> draftsBefore(Date before, Collection<String> heldSubjects, int most) {
        return ids(drafts(before, heldSubjects), most);
    }

    private DynamicQuery drafts(Date before, Collection<String> heldSubjects) {
        return past("createDate", before, heldSubjects)
                .add(RestrictionsFactoryUtil.eq("state", "DRAFT"));
    }

    private DynamicQuery past(String column, Date before, Collection<String> heldSubjects) {
        DynamicQuery query = dynamicQuery().add(RestrictionsFactoryUtil.lt(column, before));
        return heldSubjects.isEmpty()
                ? query
                : query.add(
                        RestrictionsFactoryUtil.not(
                                RestrictionsFactoryUtil.in("subjectId", heldSubjects)));
    }

    private List<String> ids(DynamicQuery query, int most) {
        return dynamicQuery(
                query.setProjection(ProjectionFactoryUtil.property("referralId")), 0, most);
    }

    /** Those of these people of whom something sealed is kept. */
    public Set<String> subjectsWithPayload(Collection<String> subjectIds) {
        if (subjectIds.isEmpty()) {
            return Set.of();
        }
        List<String> subjects =
                dynamicQuery(
                        dynamicQuery()
                                .setProjection(ProjectionFactoryUtil.property("subjectId"))
                                .add(RestrictionsFactoryUtil.in("subjectId", subjectIds))
                                .add(RestrictionsFactoryUtil.ne("payload", "")));
        return Set.copyOf(subjects);
    }
}
