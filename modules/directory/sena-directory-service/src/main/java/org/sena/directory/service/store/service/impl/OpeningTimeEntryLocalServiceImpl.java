package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.model.OpeningTimeEntry;
import org.sena.directory.service.store.service.base.OpeningTimeEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.OpeningTimeEntry",
        service = AopService.class)
public class OpeningTimeEntryLocalServiceImpl extends OpeningTimeEntryLocalServiceBaseImpl {

    public void deleteAll(String serviceId) {
        openingTimeEntryPersistence.removeByServiceId(serviceId);
    }

    /** Adds one opening time; the times as {@code 09:30}. */
    public OpeningTimeEntry add(String serviceId, String weekday, String opens, String closes) {
        OpeningTimeEntry row =
                openingTimeEntryPersistence.create(
                        counterLocalService.increment(OpeningTimeEntry.class.getName()));

        row.setServiceId(serviceId);
        row.setWeekday(weekday);
        row.setOpensAt(opens);
        row.setClosesAt(closes);

        return openingTimeEntryPersistence.update(row);
    }
}
