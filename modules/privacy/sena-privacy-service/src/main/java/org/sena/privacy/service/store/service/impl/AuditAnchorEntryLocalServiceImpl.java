package org.sena.privacy.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.privacy.service.store.model.AuditAnchorEntry;
import org.sena.privacy.service.store.service.base.AuditAnchorEntryLocalServiceBaseImpl;

/** The rows of anchors. */
@Component(
        property = "model.class.name=org.sena.privacy.service.store.model.AuditAnchorEntry",
        service = AopService.class)
public class AuditAnchorEntryLocalServiceImpl extends AuditAnchorEntryLocalServiceBaseImpl {

    public AuditAnchorEntry add(
            String anchorDay, long lastSequence, String lastHash, String signature) {
        AuditAnchorEntry row = auditAnchorEntryPersistence.create(anchorDay);

        row.setLastSequence(lastSequence);
        row.setLastHash(lastHash);
        row.setSignature(signature);

        return auditAnchorEntryPersistence.update(row);
    }

    /** In the order of the days. */
    public List<AuditAnchorEntry> inOrder() {
        return dynamicQuery(dynamicQuery().addOrder(OrderFactoryUtil.asc("anchorDay")));
    }
}
