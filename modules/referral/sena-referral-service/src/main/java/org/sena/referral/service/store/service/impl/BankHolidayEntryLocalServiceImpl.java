package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.BankHolidayEntry;
import org.sena.referral.service.store.service.base.BankHolidayEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.BankHolidayEntry",
        service = AopService.class)
public class BankHolidayEntryLocalServiceImpl extends BankHolidayEntryLocalServiceBaseImpl {

    public List<BankHolidayEntry> all() {
        return bankHolidayEntryPersistence.findAll();
    }

    /** Writes the day, whether it is there or not. */
    public void put(String holidayDay, String title) {
        BankHolidayEntry entry = bankHolidayEntryPersistence.fetchByPrimaryKey(holidayDay);

        if (entry == null) {
            entry = bankHolidayEntryPersistence.create(holidayDay);
        }

        entry.setTitle(title);
        bankHolidayEntryPersistence.update(entry);
    }

    public void drop(BankHolidayEntry entry) {
        bankHolidayEntryPersistence.remove(entry);
    }
}
