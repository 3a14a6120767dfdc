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

    public void deleteAll(String serviceId) {
        serviceAtLocationEntryPersistence.removeByServiceId(serviceId);
    }

    public ServiceAtLocationEntry add(String serviceId, String locationId) {
        ServiceAtLocationEntry row =
                serviceAtLocationEntryPersistence.create(
                        counterLocalService.increment(ServiceAtLocationEntry.class.getName()));

        row.setServiceId(serviceId);
        row.setLocationId(locationId);

        return serviceAtLocationEntryPersistence.update(row);
    }
}
