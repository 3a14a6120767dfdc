package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.Date;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.model.DirectoryChangeEntry;
import org.sena.directory.service.store.service.base.DirectoryChangeEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.DirectoryChangeEntry",
        service = AopService.class)
public class DirectoryChangeEntryLocalServiceImpl extends DirectoryChangeEntryLocalServiceBaseImpl {

    /** Notes that the directory changed, in the caller's transaction. */
    public DirectoryChangeEntry add(Date changeDate) {
        DirectoryChangeEntry row =
                directoryChangeEntryPersistence.create(
                        counterLocalService.increment(DirectoryChangeEntry.class.getName()));

        row.setChangeDate(changeDate);

        return directoryChangeEntryPersistence.update(row);
    }
}
