package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.model.ServiceTypeLinkEntry;
import org.sena.directory.service.store.service.base.ServiceTypeLinkEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.ServiceTypeLinkEntry",
        service = AopService.class)
public class ServiceTypeLinkEntryLocalServiceImpl extends ServiceTypeLinkEntryLocalServiceBaseImpl {

    public void deleteAll(String serviceId) {
        serviceTypeLinkEntryPersistence.removeByServiceId(serviceId);
    }

    public ServiceTypeLinkEntry add(String serviceId, String typeCode) {
        ServiceTypeLinkEntry row =
                serviceTypeLinkEntryPersistence.create(
                        counterLocalService.increment(ServiceTypeLinkEntry.class.getName()));

        row.setServiceId(serviceId);
        row.setTypeCode(typeCode);

        return serviceTypeLinkEntryPersistence.update(row);
    }
}
