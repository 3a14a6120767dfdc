package org.sena.advice.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.Session;
import org.osgi.service.component.annotations.Component;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.advice.service.store.model.impl.QueueItemEntryImpl;
import org.sena.advice.service.store.service.base.QueueItemEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.advice.service.store.model.QueueItemEntry",
        service = AopService.class)
public class QueueItemEntryLocalServiceImpl extends QueueItemEntryLocalServiceBaseImpl {

    /** The row, held against every other change until the transaction ends; null if none. */
    public QueueItemEntry lock(String queueItemId) {
        Session session = queueItemEntryPersistence.openSession();

        try {
            return (QueueItemEntry)
                    session.get(QueueItemEntryImpl.class, queueItemId, LockMode.UPGRADE);
        } finally {
            queueItemEntryPersistence.closeSession(session);
        }
    }
}
