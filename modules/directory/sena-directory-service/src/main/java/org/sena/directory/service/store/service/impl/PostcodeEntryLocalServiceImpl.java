package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.model.PostcodeEntry;
import org.sena.directory.service.store.service.base.PostcodeEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.PostcodeEntry",
        service = AopService.class)
public class PostcodeEntryLocalServiceImpl extends PostcodeEntryLocalServiceBaseImpl {

    /** The rows of those that are known, by postcode. */
    public Map<Serializable, PostcodeEntry> fetchAll(Set<String> postcodes) {
        return postcodeEntryPersistence.fetchByPrimaryKeys(Set.copyOf(postcodes));
    }

    public List<PostcodeEntry> inOutwardCode(String outwardCode) {
        return postcodeEntryPersistence.findByOutwardCode(outwardCode);
    }

    /** Writes what is waiting and forgets the rows, so that a long load needs little memory. */
    public void flush() {
        postcodeEntryPersistence.flush();
        postcodeEntryPersistence.clearCache();
        postcodeEntryPersistence.getCurrentSession().clear();
    }
}
