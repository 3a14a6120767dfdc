package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.model.ServiceAtLocationEntry;
import org.sena.directory.service.store.service.base.ServiceAtLocationEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.ServiceAtLocationEntry",
        service = AopService.class)
public class ServiceAtLocationEntryLocalServiceImpl
        extends ServiceAtLocationEntryLocalServiceBaseImpl {

    /** Puts these in the place of all that the service had. */
    public void replace(String serviceId, Iterable<String> locationIds) {
        serviceAtLocationEntryPersistence.removeByServiceId(serviceId);

        for (String locationId : locationIds) {
            ServiceAtLocationEntry row =
                    serviceAtLocationEntryPersistence.create(
                            counterLocalService.increment(ServiceAtLocationEntry.class.getName()));

            row.setServiceId(serviceId);
            row.setLocationId(locationId);
            serviceAtLocationEntryPersistence.update(row);
        }
    }
}
