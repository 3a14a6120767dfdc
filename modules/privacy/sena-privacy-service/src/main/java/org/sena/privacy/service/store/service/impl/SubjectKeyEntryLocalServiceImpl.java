package org.sena.privacy.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.sena.privacy.service.store.model.SubjectKeyEntry;
import org.sena.privacy.service.store.service.base.SubjectKeyEntryLocalServiceBaseImpl;

/** The rows of wrapped keys. */
@Component(
        property = "model.class.name=org.sena.privacy.service.store.model.SubjectKeyEntry",
        service = AopService.class)
public class SubjectKeyEntryLocalServiceImpl extends SubjectKeyEntryLocalServiceBaseImpl {

    public SubjectKeyEntry add(
            String keyId, String subjectId, String masterKeyId, String wrappedKey, Instant at) {
        SubjectKeyEntry key = subjectKeyEntryPersistence.create(keyId);
        key.setSubjectId(subjectId);
        key.setMasterKeyId(masterKeyId);
        key.setWrappedKey(wrappedKey);
        key.setCreateDate(Date.from(at));
        return subjectKeyEntryPersistence.update(key);
    }

    /** The person's keys, oldest first: the first that is not retired seals, each can open. */
    public List<SubjectKeyEntry> getOfSubject(String subjectId) {
        return subjectKeyEntryPersistence.findBySubjectId(subjectId);
    }

    /** The key seals nothing any more; what it sealed it still opens. */
    public SubjectKeyEntry retire(SubjectKeyEntry key, Date retiredDate) {
        key.setRetiredDate(retiredDate);

        return subjectKeyEntryPersistence.update(key);
    }

    /** Says since when nothing is sealed under the key; null: something is. */
    public SubjectKeyEntry setUnused(SubjectKeyEntry key, Date unusedDate) {
        key.setUnusedDate(unusedDate);
        key.setRetiredDate(unusedDate == null ? key.getRetiredDate() : unusedDate);

        return subjectKeyEntryPersistence.update(key);
    }

    /** Some of the keys made before that moment, in the order of their ids. */
    public List<SubjectKeyEntry> getMadeBefore(Date before, String afterKeyId, int limit) {
        return dynamicQuery(
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.lt("createDate", before))
                        .add(RestrictionsFactoryUtil.gt("keyId", afterKeyId))
                        .addOrder(OrderFactoryUtil.asc("keyId")),
                0,
                limit);
    }

    public long countUnusedBefore(Date before, Set<String> heldSubjects) {
        return dynamicQueryCount(unusedBefore(before, heldSubjects));
    }

    public List<SubjectKeyEntry> getUnusedBefore(Date before, Set<String> heldSubjects, int most) {
        return dynamicQuery(unusedBefore(before, heldSubjects), 0, most);
    }

    private DynamicQuery unusedBefore(Date before, Set<String> heldSubjects) {
        return Held.leftOut(dynamicQuery(), heldSubjects)
                .add(RestrictionsFactoryUtil.lt("unusedDate", before));
    }

    /** The key that seals, by person, in one query; of those who have one. */
    public Map<String, SubjectKeyEntry> getFirstOf(Collection<String> subjectIds) {
        Map<String, SubjectKeyEntry> first = new HashMap<>();

        if (!subjectIds.isEmpty()) {
            List<SubjectKeyEntry> known =
                    dynamicQuery(
                            dynamicQuery()
                                    .add(RestrictionsFactoryUtil.in("subjectId", subjectIds))
                                    .add(RestrictionsFactoryUtil.isNull("retiredDate"))
                                    .addOrder(OrderFactoryUtil.asc("createDate"))
                                    .addOrder(OrderFactoryUtil.asc("keyId")));

            known.forEach(key -> first.putIfAbsent(key.getSubjectId(), key));
        }

        return first;
    }

    /** The wrapped keys by their ids, in one query and past every cache; those that exist. */
    public Map<String, String> getWrapped(Collection<String> keyIds) {
        List<Object[]> rows =
                dynamicQuery(
                        dynamicQuery()
                                .setProjection(
                                        ProjectionFactoryUtil.projectionList()
                                                .add(ProjectionFactoryUtil.property("keyId"))
                                                .add(ProjectionFactoryUtil.property("wrappedKey")))
                                .add(RestrictionsFactoryUtil.in("keyId", keyIds)));
        Map<String, String> wrapped = new HashMap<>();

        rows.forEach(row -> wrapped.put((String) row[0], (String) row[1]));

        return wrapped;
    }

    /** Counts keys of one id in the database, past every cache: 0 or 1. */
    public long countInDatabase(String keyId) {
        return dynamicQueryCount(dynamicQuery().add(RestrictionsFactoryUtil.eq("keyId", keyId)));
    }

    /** Some of the keys that another master key wrapped. */
    public List<SubjectKeyEntry> getWrappedByOther(String masterKeyId, int limit) {
        return subjectKeyEntryPersistence.findByNotMasterKeyId(masterKeyId, 0, limit);
    }

    public SubjectKeyEntry rewrap(String keyId, String masterKeyId, String wrappedKey) {
        SubjectKeyEntry key = subjectKeyEntryPersistence.fetchByPrimaryKey(keyId);
        key.setMasterKeyId(masterKeyId);
        key.setWrappedKey(wrappedKey);
        return subjectKeyEntryPersistence.update(key);
    }
}
