package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.model.ServiceTypeLinkEntry;
import org.sena.directory.service.store.service.base.ServiceTypeLinkEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.ServiceTypeLinkEntry",
        service = AopService.class)
public class ServiceTypeLinkEntryLocalServiceImpl extends ServiceTypeLinkEntryLocalServiceBaseImpl {

    /** Puts these in the place of all that the service had. */
    public void replace(String serviceId, Iterable<String> typeCodes) {
        serviceTypeLinkEntryPersistence.removeByServiceId(serviceId);

        for (String typeCode : typeCodes) {
            ServiceTypeLinkEntry row =
                    serviceTypeLinkEntryPersistence.create(
                            counterLocalService.increment(ServiceTypeLinkEntry.class.getName()));

            row.setServiceId(serviceId);
            row.setTypeCode(typeCode);
            serviceTypeLinkEntryPersistence.update(row);
        }
    }
}
