package org.sena.privacy.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.sena.privacy.service.store.model.ConsentExpiryEntry;
import org.sena.privacy.service.store.model.impl.ConsentExpiryEntryImpl;
import org.sena.privacy.service.store.service.base.ConsentExpiryEntryLocalServiceBaseImpl;

/** The rows of consents whose end by itself is still to come or to be told. */
@Component(
        property = "model.class.name=org.sena.privacy.service.store.model.ConsentExpiryEntry",
        service = AopService.class)
public class ConsentExpiryEntryLocalServiceImpl extends ConsentExpiryEntryLocalServiceBaseImpl {

    public void expect(String consentId, Instant at) {
        ConsentExpiryEntry row = consentExpiryEntryPersistence.create(consentId);
        row.setDueDate(Date.from(at));
        consentExpiryEntryPersistence.update(row);
    }

    /** Ids, the longest ended first. */
    public List<String> getDue(Instant now, int from, int most) {
        return consentExpiryEntryPersistence.findByDue(Date.from(now), from, from + most).stream()
                .map(ConsentExpiryEntry::getConsentId)
                .collect(Collectors.toUnmodifiableList());
    }

    /** Removes the row; false when somebody else did. */
    public boolean take(String consentId) {
        ConsentExpiryEntry row =
                (ConsentExpiryEntry)
                        consentExpiryEntryPersistence
                                .getCurrentSession()
                                .get(ConsentExpiryEntryImpl.class, consentId, LockMode.UPGRADE);

        if (row != null) {
            consentExpiryEntryPersistence.remove(row);
        }

        return row != null;
    }
}
