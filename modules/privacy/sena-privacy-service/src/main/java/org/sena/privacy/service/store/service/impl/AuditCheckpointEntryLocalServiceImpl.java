package org.sena.privacy.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.privacy.service.audit.AuditSeals;
import org.sena.privacy.service.audit.Checkpoint;
import org.sena.privacy.service.audit.CheckpointRows;
import org.sena.privacy.service.store.model.AuditCheckpointEntry;
import org.sena.privacy.service.store.service.base.AuditCheckpointEntryLocalServiceBaseImpl;

/** The rows of checkpoints. */
@Component(
        property = "model.class.name=org.sena.privacy.service.store.model.AuditCheckpointEntry",
        service = AopService.class)
public class AuditCheckpointEntryLocalServiceImpl extends AuditCheckpointEntryLocalServiceBaseImpl {

    /** In the order of the numbers. */
    public List<AuditCheckpointEntry> inOrder() {
        return dynamicQuery(dynamicQuery().addOrder(OrderFactoryUtil.asc("fromSequence")));
    }

    /** Signs it and keeps it, in one piece with what it touches on either side. */
    public AuditCheckpointEntry put(Checkpoint gone, AuditSeals seals) {
        AuditCheckpointEntry before = endingAt(gone.from() - 1);
        AuditCheckpointEntry after =
                auditCheckpointEntryPersistence.fetchByPrimaryKey(gone.to() + 1);
        Checkpoint whole = gone;

        if (before != null) {
            whole = CheckpointRows.of(before).and(whole);
        }
        if (after != null) {
            whole = whole.and(CheckpointRows.of(after));
            auditCheckpointEntryPersistence.remove(after);
        }

        AuditCheckpointEntry row =
                before == null ? auditCheckpointEntryPersistence.create(whole.from()) : before;

        CheckpointRows.fill(row, whole, seals.checkpoint(whole));
        row.setCreateDate(new Date());

        return auditCheckpointEntryPersistence.update(row);
    }

    private AuditCheckpointEntry endingAt(long sequence) {
        List<AuditCheckpointEntry> found =
                dynamicQuery(
                        dynamicQuery().add(RestrictionsFactoryUtil.eq("toSequence", sequence)));

        return found.isEmpty() ? null : found.get(0);
    }
}
