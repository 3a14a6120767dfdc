package org.sena.privacy.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.Date;
import org.osgi.service.component.annotations.Component;
import org.sena.privacy.service.store.model.RetentionPeriodEntry;
import org.sena.privacy.service.store.service.base.RetentionPeriodEntryLocalServiceBaseImpl;

/** The rows of periods that were set. */
@Component(
        property = "model.class.name=org.sena.privacy.service.store.model.RetentionPeriodEntry",
        service = AopService.class)
public class RetentionPeriodEntryLocalServiceImpl extends RetentionPeriodEntryLocalServiceBaseImpl {

    /** In place of the one that was set before. */
    public RetentionPeriodEntry set(
            String ruleCode, String period, String changedBy, Date changedDate, String reason) {
        RetentionPeriodEntry row = retentionPeriodEntryPersistence.fetchByPrimaryKey(ruleCode);

        if (row == null) {
            row = retentionPeriodEntryPersistence.create(ruleCode);
        }

        row.setPeriod(period);
        row.setChangedBy(changedBy);
        row.setChangedDate(changedDate);
        row.setChangeReason(reason);

        return retentionPeriodEntryPersistence.update(row);
    }
}
