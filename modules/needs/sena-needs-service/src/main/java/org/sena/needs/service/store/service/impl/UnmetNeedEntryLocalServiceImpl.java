package org.sena.needs.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import org.osgi.service.component.annotations.Component;
import org.sena.needs.service.store.model.UnmetNeedEntry;
import org.sena.needs.service.store.service.base.UnmetNeedEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.needs.service.store.model.UnmetNeedEntry",
        service = AopService.class)
public class UnmetNeedEntryLocalServiceImpl extends UnmetNeedEntryLocalServiceBaseImpl {

    /** Adds to the count; fails when another node does so in the same moment. */
    public UnmetNeedEntry add(
            String unmetNeedId,
            String need,
            String level,
            String gap,
            String district,
            String countedMonth,
            int times) {

        UnmetNeedEntry row = unmetNeedEntryPersistence.fetchByPrimaryKey(unmetNeedId);

        if (row == null) {
            row = unmetNeedEntryPersistence.create(unmetNeedId);
            row.setNeed(need);
            row.setLevel(level);
            row.setGap(gap);
            row.setDistrict(district);
            row.setCountedMonth(countedMonth);
        }

        row.setTimes(row.getTimes() + times);

        return unmetNeedEntryPersistence.update(row);
    }
}
