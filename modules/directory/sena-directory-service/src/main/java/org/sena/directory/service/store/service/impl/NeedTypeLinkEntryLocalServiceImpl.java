package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.model.NeedTypeLinkEntry;
import org.sena.directory.service.store.service.base.NeedTypeLinkEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.NeedTypeLinkEntry",
        service = AopService.class)
public class NeedTypeLinkEntryLocalServiceImpl extends NeedTypeLinkEntryLocalServiceBaseImpl {

    public void deleteAll() {
        needTypeLinkEntryPersistence.removeAll();
    }

    /**
     * @param sortOrder 0 for the type that answers the need best
     */
    public NeedTypeLinkEntry add(String needCode, String typeCode, int sortOrder) {
        NeedTypeLinkEntry row =
                needTypeLinkEntryPersistence.create(
                        counterLocalService.increment(NeedTypeLinkEntry.class.getName()));

        row.setNeedCode(needCode);
        row.setTypeCode(typeCode);
        row.setSortOrder(sortOrder);

        return needTypeLinkEntryPersistence.update(row);
    }
}
