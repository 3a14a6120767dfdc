package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.Session;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.model.ContributionEntry;
import org.sena.directory.service.store.model.impl.ContributionEntryImpl;
import org.sena.directory.service.store.service.base.ContributionEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.ContributionEntry",
        service = AopService.class)
public class ContributionEntryLocalServiceImpl extends ContributionEntryLocalServiceBaseImpl {

    /** The row, held against every other change until the transaction ends; null if none. */
    public ContributionEntry lock(String reference) {
        Session session = contributionEntryPersistence.openSession();

        try {
            return (ContributionEntry)
                    session.get(ContributionEntryImpl.class, reference, LockMode.UPGRADE);
        } finally {
            contributionEntryPersistence.closeSession(session);
        }
    }
}
