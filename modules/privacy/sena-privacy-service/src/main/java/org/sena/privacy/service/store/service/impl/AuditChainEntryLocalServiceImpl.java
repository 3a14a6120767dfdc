package org.sena.privacy.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import org.osgi.service.component.annotations.Component;
import org.sena.privacy.service.audit.AuditSeals;
import org.sena.privacy.service.store.model.AuditChainEntry;
import org.sena.privacy.service.store.service.base.AuditChainEntryLocalServiceBaseImpl;

/** The row that says where the audit trail ends. */
@Component(
        property = "model.class.name=org.sena.privacy.service.store.model.AuditChainEntry",
        service = AopService.class)
public class AuditChainEntryLocalServiceImpl extends AuditChainEntryLocalServiceBaseImpl {

    /** Makes the row for a trail without events. */
    public AuditChainEntry begin(long chainId, String firstHash, AuditSeals seals) {
        AuditChainEntry chain = auditChainEntryPersistence.create(chainId);
        chain.setLastSequence(0);
        chain.setLastHash(firstHash);
        chain.setEndSeal(seals.end(0, firstHash));
        return auditChainEntryPersistence.update(chain);
    }
}
