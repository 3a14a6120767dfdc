package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.model.RecordEntry;
import org.sena.directory.service.store.model.impl.RecordEntryImpl;
import org.sena.directory.service.store.service.base.RecordEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.RecordEntry",
        service = AopService.class)
public class RecordEntryLocalServiceImpl extends RecordEntryLocalServiceBaseImpl {

    /** The row, held against every other change until the transaction ends; null if none. */
    public RecordEntry lock(String recordId) {
        Session session = recordEntryPersistence.openSession();

        try {
            return (RecordEntry) session.get(RecordEntryImpl.class, recordId, LockMode.UPGRADE);
        } finally {
            recordEntryPersistence.closeSession(session);
        }
    }

    public List<RecordEntry> ofOrganisation(String organisationId) {
        return recordEntryPersistence.findByOrganisationId(organisationId);
    }

    /** Writes what is waiting and forgets the rows, so that a long import needs little memory. */
    public void flush() {
        recordEntryPersistence.flush();
        recordEntryPersistence.getCurrentSession().clear();
    }
}
