package org.sena.privacy.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.sena.privacy.service.store.model.RightsRequestEntry;
import org.sena.privacy.service.store.model.impl.RightsRequestEntryImpl;
import org.sena.privacy.service.store.service.base.RightsRequestEntryLocalServiceBaseImpl;
import org.sena.references.References;

/** The rows of what people ask about their data. */
@Component(
        property = "model.class.name=org.sena.privacy.service.store.model.RightsRequestEntry",
        service = AopService.class)
public class RightsRequestEntryLocalServiceImpl extends RightsRequestEntryLocalServiceBaseImpl {

    private static final String OPEN = "OPEN";

    private final References references = new References("DATA", 8, new SecureRandom());

    public RightsRequestEntry add(
            String subjectId,
            String kind,
            String sealedText,
            String submissionIndex,
            Instant at,
            String dueDay) {
        RightsRequestEntry row = rightsRequestEntryPersistence.create(UUID.randomUUID().toString());
        row.setReference(references.next());
        row.setSubjectId(subjectId);
        row.setKind(kind);
        row.setSealedText(sealedText);
        row.setRequestState(OPEN);
        row.setSubmissionIndex(submissionIndex);
        row.setReceivedDate(Date.from(at));
        row.setDueDay(dueDay);
        return rightsRequestEntryPersistence.update(row);
    }

    public RightsRequestEntry extend(
            RightsRequestEntry row, String sealedExtension, String dueDay) {
        row.setSealedExtension(sealedExtension);
        row.setDueDay(dueDay);
        return rightsRequestEntryPersistence.update(row);
    }

    public RightsRequestEntry end(
            RightsRequestEntry row, String state, String sealedAnswer, String by, Instant at) {
        row.setRequestState(state);
        row.setSealedAnswer(sealedAnswer);
        row.setAnsweredBy(by);
        row.setAnsweredDate(Date.from(at));
        return rightsRequestEntryPersistence.update(row);
    }

    public Optional<RightsRequestEntry> find(String requestId) {
        return Optional.ofNullable(rightsRequestEntryPersistence.fetchByPrimaryKey(requestId));
    }

    public Optional<RightsRequestEntry> bySubmission(String submissionIndex) {
        return Optional.ofNullable(
                rightsRequestEntryPersistence.fetchBySubmission(submissionIndex));
    }

    /** The row, or null; nobody else can change it until the transaction is over. */
    public RightsRequestEntry lock(String requestId) {
        return (RightsRequestEntry)
                rightsRequestEntryPersistence
                        .getCurrentSession()
                        .get(RightsRequestEntryImpl.class, requestId, LockMode.UPGRADE);
    }

    /** Newest first. */
    public List<RightsRequestEntry> getOfSubject(String subjectId) {
        return rightsRequestEntryPersistence.findBySubjectId(subjectId);
    }

    public int countOpenOf(String subjectId) {
        return rightsRequestEntryPersistence.countByS_S(subjectId, OPEN);
    }

    /** The first due first. */
    public List<RightsRequestEntry> getOpen(int from, int most) {
        DynamicQuery query = dynamicQuery();
        query.add(RestrictionsFactoryUtil.eq("requestState", OPEN));
        query.addOrder(OrderFactoryUtil.asc("dueDay"));
        query.addOrder(OrderFactoryUtil.asc("receivedDate"));
        return dynamicQuery(query, from, from + most);
    }

    /** Those that are over, newest first. */
    public List<RightsRequestEntry> getEnded(int from, int most) {
        DynamicQuery query = dynamicQuery();
        query.add(RestrictionsFactoryUtil.ne("requestState", OPEN));
        query.addOrder(OrderFactoryUtil.desc("answeredDate"));
        return dynamicQuery(query, from, from + most);
    }

    public long countOpen() {
        return rightsRequestEntryPersistence.countByState(OPEN);
    }

    /** Open ones whose last day lies before that day, in ISO 8601. */
    public long countOpenBefore(String day) {
        DynamicQuery query = dynamicQuery();
        query.add(RestrictionsFactoryUtil.eq("requestState", OPEN));
        query.add(RestrictionsFactoryUtil.lt("dueDay", day));
        return dynamicQueryCount(query);
    }

    public long countEndedBefore(Instant before, Set<String> heldSubjects) {
        return dynamicQueryCount(endedBefore(before, heldSubjects));
    }

    /** Removes some of those, and says how many. */
    public int removeEndedBefore(Instant before, Set<String> heldSubjects, int most) {
        List<RightsRequestEntry> rows = dynamicQuery(endedBefore(before, heldSubjects), 0, most);
        rows.forEach(rightsRequestEntryPersistence::remove);
        return rows.size();
    }

    /** Takes what is written out of those that are over; says how many had something. */
    public int emptyEnded(String subjectId) {
        int emptied = 0;
        for (RightsRequestEntry row : getOfSubject(subjectId)) {
            if (!row.getRequestState().equals(OPEN) && !row.getSealedText().isEmpty()) {
                row.setSealedText("");
                row.setSealedExtension("");
                row.setSealedAnswer("");
                rightsRequestEntryPersistence.update(row);
                emptied++;
            }
        }
        return emptied;
    }

    /** Those of these people of whom something written is kept. */
    public Set<String> subjectsWithText(Collection<String> subjectIds) {
        if (subjectIds.isEmpty()) {
            return Set.of();
        }
        DynamicQuery query = dynamicQuery();
        query.setProjection(
                ProjectionFactoryUtil.distinct(ProjectionFactoryUtil.property("subjectId")));
        query.add(RestrictionsFactoryUtil.in("subjectId", subjectIds));
        query.add(RestrictionsFactoryUtil.isNotNull("sealedText"));
        query.add(RestrictionsFactoryUtil.ne("sealedText", ""));
        return new HashSet<>(dynamicQuery(query));
    }

    private DynamicQuery endedBefore(Instant before, Set<String> heldSubjects) {
        DynamicQuery query = dynamicQuery();
        query.add(RestrictionsFactoryUtil.lt("answeredDate", Date.from(before)));
        if (!heldSubjects.isEmpty()) {
            query.add(
                    RestrictionsFactoryUtil.not(
                            RestrictionsFactoryUtil.in("subjectId", heldSubjects)));
        }
        return query;
    }
}
