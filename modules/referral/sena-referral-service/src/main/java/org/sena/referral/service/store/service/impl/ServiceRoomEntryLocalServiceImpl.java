package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.Date;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.ServiceRoomEntry;
import org.sena.referral.service.store.service.base.ServiceRoomEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.ServiceRoomEntry",
        service = AopService.class)
public class ServiceRoomEntryLocalServiceImpl extends ServiceRoomEntryLocalServiceBaseImpl {

    /** Writes when something was said last; in the transaction that holds the service's record. */
    public void said(String serviceId, Date at) {
        ServiceRoomEntry entry = serviceRoomEntryPersistence.fetchByPrimaryKey(serviceId);

        if (entry == null) {
            entry = serviceRoomEntryPersistence.create(serviceId);
        }

        entry.setSaidDate(at);
        serviceRoomEntryPersistence.update(entry);
    }
}
