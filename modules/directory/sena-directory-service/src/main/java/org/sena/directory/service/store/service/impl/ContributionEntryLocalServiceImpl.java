package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.model.ContributionEntry;
import org.sena.directory.service.store.model.impl.ContributionEntryImpl;
import org.sena.directory.service.store.service.base.ContributionEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.ContributionEntry",
        service = AopService.class)
public class ContributionEntryLocalServiceImpl extends ContributionEntryLocalServiceBaseImpl {

    /** The row, held against every other change until the transaction ends; null if none. */
    public ContributionEntry lock(String reference) {
        Session session = contributionEntryPersistence.openSession();

        try {
            return (ContributionEntry)
                    session.get(ContributionEntryImpl.class, reference, LockMode.UPGRADE);
        } finally {
            contributionEntryPersistence.closeSession(session);
        }
    }

    public long countBefore(Date before) {
        return dynamicQueryCount(before(before));
    }

    public int removeBefore(Date before, int most) {
        List<ContributionEntry> rows = dynamicQuery(before(before), 0, most);

        rows.forEach(contributionEntryPersistence::remove);

        return rows.size();
    }

    private DynamicQuery before(Date before) {
        return dynamicQuery()
                .add(
                        RestrictionsFactoryUtil.or(
                                RestrictionsFactoryUtil.lt("closedDate", before),
                                RestrictionsFactoryUtil.and(
                                        RestrictionsFactoryUtil.isNull("closedDate"),
                                        RestrictionsFactoryUtil.lt("toldDate", before))));
    }
}
