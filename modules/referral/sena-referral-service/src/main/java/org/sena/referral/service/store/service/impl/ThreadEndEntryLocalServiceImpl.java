package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.ThreadEndEntry;
import org.sena.referral.service.store.service.base.ThreadEndEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.ThreadEndEntry",
        service = AopService.class)
public class ThreadEndEntryLocalServiceImpl extends ThreadEndEntryLocalServiceBaseImpl {

    /** Notes the end of a matter; who does so holds the matter. */
    public void note(
            String aboutKind, String aboutId, String subjectId, String ending, Date closed) {
        ThreadEndEntry row = threadEndEntryPersistence.fetchByPrimaryKey(aboutId);
        if (row == null) {
            row = threadEndEntryPersistence.create(aboutId);
        }
        row.setAboutKind(aboutKind);
        row.setSubjectId(subjectId);
        row.setEnding(ending);
        row.setClosedDate(closed);
        threadEndEntryPersistence.update(row);
    }

    /** It goes on, or nothing of it is left. */
    public void clear(String aboutId) {
        ThreadEndEntry row = threadEndEntryPersistence.fetchByPrimaryKey(aboutId);
        if (row != null) {
            threadEndEntryPersistence.remove(row);
        }
    }

    public boolean hasEnded(String aboutId) {
        return threadEndEntryPersistence.fetchByPrimaryKey(aboutId) != null;
    }

    /** Matters that ended in one of the ways before a moment, the longest ended first. */
    public List<ThreadEndEntry> ended(
            Collection<String> endings, Date before, Collection<String> heldSubjects, int most) {
        return dynamicQuery(
                endedBefore(endings, before, heldSubjects)
                        .addOrder(OrderFactoryUtil.asc("closedDate")),
                0,
                most);
    }

    public long countEnded(
            Collection<String> endings, Date before, Collection<String> heldSubjects) {
        return dynamicQueryCount(endedBefore(endings, before, heldSubjects));
    }

    private DynamicQuery endedBefore(
            Collection<String> endings, Date before, Collection<String> heldSubjects) {
        DynamicQuery query =
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.in("ending", endings))
                        .add(RestrictionsFactoryUtil.lt("closedDate", before));
        if (!heldSubjects.isEmpty()) {
            query.add(
                    RestrictionsFactoryUtil.not(
                            RestrictionsFactoryUtil.in("subjectId", heldSubjects)));
        }
        return query;
    }
}
