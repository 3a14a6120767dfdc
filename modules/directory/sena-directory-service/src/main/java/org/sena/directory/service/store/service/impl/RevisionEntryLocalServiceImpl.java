package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.model.RevisionEntry;
import org.sena.directory.service.store.model.impl.RevisionEntryImpl;
import org.sena.directory.service.store.service.base.RevisionEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.RevisionEntry",
        service = AopService.class)
public class RevisionEntryLocalServiceImpl extends RevisionEntryLocalServiceBaseImpl {

    /** Stands for a name whose time was over. */
    private static final String GONE = "-";

    /** The row, held against every other change until the transaction ends; null if none. */
    public RevisionEntry lock(String revisionId) {
        Session session = revisionEntryPersistence.openSession();

        try {
            return (RevisionEntry)
                    session.get(RevisionEntryImpl.class, revisionId, LockMode.UPGRADE);
        } finally {
            revisionEntryPersistence.closeSession(session);
        }
    }

    public long countNamedBefore(Date before) {
        return dynamicQueryCount(namedBefore(before));
    }

    /** Takes the names of people off old versions; the versions stay. */
    public int unname(Date before, int most) {
        List<RevisionEntry> rows = dynamicQuery(namedBefore(before), 0, most);

        for (RevisionEntry row : rows) {
            row.setAuthorId(GONE);
            row.setAuthorName(GONE);
            row.setDecidedBy("");
            row.setDecidedByName("");
            revisionEntryPersistence.update(row);
        }

        return rows.size();
    }

    private DynamicQuery namedBefore(Date before) {
        return dynamicQuery()
                .add(RestrictionsFactoryUtil.ne("authorId", GONE))
                .add(
                        RestrictionsFactoryUtil.or(
                                RestrictionsFactoryUtil.lt("decidedDate", before),
                                RestrictionsFactoryUtil.and(
                                        RestrictionsFactoryUtil.isNull("decidedDate"),
                                        RestrictionsFactoryUtil.lt("changedDate", before))));
    }
}
