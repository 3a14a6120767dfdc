package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.Session;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.ClockLeaseEntry;
import org.sena.referral.service.store.model.impl.ClockLeaseEntryImpl;
import org.sena.referral.service.store.service.base.ClockLeaseEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.ClockLeaseEntry",
        service = AopService.class)
public class ClockLeaseEntryLocalServiceImpl extends ClockLeaseEntryLocalServiceBaseImpl {

    /** The row, held until the transaction ends; made when there is none. */
    public ClockLeaseEntry hold(String leaseName) {
        Session session = clockLeaseEntryPersistence.openSession();

        try {
            ClockLeaseEntry entry =
                    (ClockLeaseEntry)
                            session.get(ClockLeaseEntryImpl.class, leaseName, LockMode.UPGRADE);

            return entry == null ? clockLeaseEntryPersistence.create(leaseName) : entry;
        } finally {
            clockLeaseEntryPersistence.closeSession(session);
        }
    }
}
