package org.sena.directory.exchange.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.exchange.store.model.MergeEntry;
import org.sena.directory.exchange.store.service.base.MergeEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.exchange.store.model.MergeEntry",
        service = AopService.class)
public class MergeEntryLocalServiceImpl extends MergeEntryLocalServiceBaseImpl {

    public List<MergeEntry> ofPreferred(String preferredId) {
        return mergeEntryPersistence.findByPreferredId(preferredId);
    }
}
