package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.Session;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.model.RevisionEntry;
import org.sena.directory.service.store.model.impl.RevisionEntryImpl;
import org.sena.directory.service.store.service.base.RevisionEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.RevisionEntry",
        service = AopService.class)
public class RevisionEntryLocalServiceImpl extends RevisionEntryLocalServiceBaseImpl {

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
}
