package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.Session;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.model.ChangeCounterEntry;
import org.sena.directory.service.store.model.impl.ChangeCounterEntryImpl;
import org.sena.directory.service.store.service.base.ChangeCounterEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.ChangeCounterEntry",
        service = AopService.class)
public class ChangeCounterEntryLocalServiceImpl extends ChangeCounterEntryLocalServiceBaseImpl {

    /** Makes the row if it is missing, in a transaction of its own. */
    public void begin(String counterId) {
        if (changeCounterEntryPersistence.fetchByPrimaryKey(counterId) == null) {
            changeCounterEntryPersistence.update(changeCounterEntryPersistence.create(counterId));
        }
    }

    /** The row, held against everybody else until the transaction ends. */
    public ChangeCounterEntry lock(String counterId) {
        Session session = changeCounterEntryPersistence.openSession();

        try {
            return (ChangeCounterEntry)
                    session.get(ChangeCounterEntryImpl.class, counterId, LockMode.UPGRADE);
        } finally {
            changeCounterEntryPersistence.closeSession(session);
        }
    }
}
