package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.model.MissedWordsEntry;
import org.sena.directory.service.store.service.base.MissedWordsEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.MissedWordsEntry",
        service = AopService.class)
public class MissedWordsEntryLocalServiceImpl extends MissedWordsEntryLocalServiceBaseImpl {

    /** Adds to the count; fails when another node does so in the same moment. */
    public MissedWordsEntry add(String missedWordsId, String words, Date missedDate, int count) {
        MissedWordsEntry row = missedWordsEntryPersistence.fetchByPrimaryKey(missedWordsId);

        if (row == null) {
            row = missedWordsEntryPersistence.create(missedWordsId);
            row.setWords(words);
            row.setMissedDate(missedDate);
        }

        row.setMissedCount(row.getMissedCount() + count);

        return missedWordsEntryPersistence.update(row);
    }

    public long countBefore(Date before) {
        return dynamicQueryCount(before(before));
    }

    public int removeBefore(Date before, int most) {
        List<MissedWordsEntry> rows = dynamicQuery(before(before), 0, most);

        rows.forEach(missedWordsEntryPersistence::remove);

        return rows.size();
    }

    private DynamicQuery before(Date before) {
        return dynamicQuery().add(RestrictionsFactoryUtil.lt("missedDate", before));
    }
}
