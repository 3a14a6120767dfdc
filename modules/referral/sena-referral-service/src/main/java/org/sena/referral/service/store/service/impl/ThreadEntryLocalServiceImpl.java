package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.ThreadEntry;
import org.sena.referral.service.store.model.impl.ThreadEntryImpl;
import org.sena.referral.service.store.service.base.ThreadEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.ThreadEntry",
        service = AopService.class)
public class ThreadEntryLocalServiceImpl extends ThreadEntryLocalServiceBaseImpl {

    /** The thread's id, without reading the row into the session. */
    public Optional<String> idOf(String aboutKind, String aboutId, String visibility) {
        List<String> ids =
                dynamicQuery(
                        ofMatter(aboutKind, aboutId)
                                .setProjection(ProjectionFactoryUtil.property("threadId"))
                                .add(RestrictionsFactoryUtil.eq("visibility", visibility)));
        return ids.stream().findFirst();
    }

    /** The ids of a matter's threads, without reading the rows into the session. */
    public List<String> idsOf(String aboutKind, String aboutId) {
        return dynamicQuery(
                ofMatter(aboutKind, aboutId)
                        .setProjection(ProjectionFactoryUtil.property("threadId")));
    }

    private DynamicQuery ofMatter(String aboutKind, String aboutId) {
        return dynamicQuery()
                .add(RestrictionsFactoryUtil.eq("aboutKind", aboutKind))
                .add(RestrictionsFactoryUtil.eq("aboutId", aboutId));
    }

    /** The row, held against every other change until the transaction ends. */
    public ThreadEntry lock(String threadId) {
        Session session = threadEntryPersistence.openSession();
        try {
            return (ThreadEntry) session.get(ThreadEntryImpl.class, threadId, LockMode.UPGRADE);
        } finally {
            threadEntryPersistence.closeSession(session);
        }
    }

    /** The row as the database has it now. */
    public ThreadEntry fresh(String threadId) {
        List<ThreadEntry> rows =
                dynamicQuery(dynamicQuery().add(RestrictionsFactoryUtil.eq("threadId", threadId)));
        return rows.get(0);
    }

    public List<ThreadEntry> ofSubject(String subjectId) {
        return threadEntryPersistence.findBySubjectId(subjectId);
    }

    /** Those of the people whose matters have threads. */
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
}
