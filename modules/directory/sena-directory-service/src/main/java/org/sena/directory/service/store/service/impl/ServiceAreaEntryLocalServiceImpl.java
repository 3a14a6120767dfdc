package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.model.ServiceAreaEntry;
import org.sena.directory.service.store.service.base.ServiceAreaEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.ServiceAreaEntry",
        service = AopService.class)
public class ServiceAreaEntryLocalServiceImpl extends ServiceAreaEntryLocalServiceBaseImpl {

    public void deleteAll(String serviceId) {
        serviceAreaEntryPersistence.removeByServiceId(serviceId);
    }

    public ServiceAreaEntry add(String serviceId, String areaCode) {
        ServiceAreaEntry row =
                serviceAreaEntryPersistence.create(
                        counterLocalService.increment(ServiceAreaEntry.class.getName()));

        row.setServiceId(serviceId);
        row.setAreaCode(areaCode);

        return serviceAreaEntryPersistence.update(row);
    }
}
