package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.model.DirectoryChangeEntry;
import org.sena.directory.service.store.service.base.DirectoryChangeEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.DirectoryChangeEntry",
        service = AopService.class)
public class DirectoryChangeEntryLocalServiceImpl extends DirectoryChangeEntryLocalServiceBaseImpl {

    public long countBefore(Date before) {
        return dynamicQueryCount(before(before));
    }

    public int removeBefore(Date before, int most) {
        List<DirectoryChangeEntry> rows =
                dynamicQuery(
                        before(before).addOrder(OrderFactoryUtil.asc("changeSequence")), 0, most);

        rows.forEach(directoryChangeEntryPersistence::remove);

        return rows.size();
    }

    /** The newest one stays however old it is: it says how far the servers have to be. */
    private DynamicQuery before(Date before) {
        List<DirectoryChangeEntry> newest =
                dynamicQuery(
                        dynamicQuery().addOrder(OrderFactoryUtil.desc("changeSequence")), 0, 1);
        long last = newest.isEmpty() ? 0 : newest.get(0).getChangeSequence();

        return dynamicQuery()
                .add(RestrictionsFactoryUtil.lt("changeDate", before))
                .add(RestrictionsFactoryUtil.lt("changeSequence", last));
    }
}
