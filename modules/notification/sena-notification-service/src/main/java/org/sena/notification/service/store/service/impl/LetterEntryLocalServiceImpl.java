package org.sena.notification.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.sena.notification.service.store.model.LetterEntry;
import org.sena.notification.service.store.model.impl.LetterEntryImpl;
import org.sena.notification.service.store.service.base.LetterEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.notification.service.store.model.LetterEntry",
        service = AopService.class)
public class LetterEntryLocalServiceImpl extends LetterEntryLocalServiceBaseImpl {

    /** The row, held against every other change until the transaction ends; null if none. */
    public LetterEntry lock(String letterId) {
        Session session = letterEntryPersistence.openSession();

        try {
            return (LetterEntry) session.get(LetterEntryImpl.class, letterId, LockMode.UPGRADE);
        } finally {
            letterEntryPersistence.closeSession(session);
        }
    }

    public void remove(String letterId) {
        Optional.ofNullable(letterEntryPersistence.fetchByPrimaryKey(letterId))
                .ifPresent(letterEntryPersistence::remove);
    }
}
