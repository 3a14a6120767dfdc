package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.Date;
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
}
