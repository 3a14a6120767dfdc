package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.AccessKeyEntry;
import org.sena.referral.service.store.model.impl.AccessKeyEntryImpl;
import org.sena.referral.service.store.service.base.AccessKeyEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.AccessKeyEntry",
        service = AopService.class)
public class AccessKeyEntryLocalServiceImpl extends AccessKeyEntryLocalServiceBaseImpl {

    public Optional<AccessKeyEntry> find(String keyId) {
        return Optional.ofNullable(accessKeyEntryPersistence.fetchByPrimaryKey(keyId));
    }

    /** Newest first. */
    public List<AccessKeyEntry> ofOrganisation(String organisationId) {
        return accessKeyEntryPersistence.findByOrganisationId(organisationId);
    }

    /** Notes the moment; the row is held, so that two at once do not trip over each other. */
    public void noteUse(String keyId, Date at) {
        Session session = accessKeyEntryPersistence.openSession();
        try {
            AccessKeyEntry row =
                    (AccessKeyEntry) session.get(AccessKeyEntryImpl.class, keyId, LockMode.UPGRADE);
            if (row != null) {
                row.setUsedDate(at);
                accessKeyEntryPersistence.update(row);
            }
        } finally {
            accessKeyEntryPersistence.closeSession(session);
        }
    }

    public long countRevoked(Date before) {
        return accessKeyEntryPersistence.countByRevokedDate(before);
    }

    public List<AccessKeyEntry> revoked(Date before, int most) {
        return accessKeyEntryPersistence.findByRevokedDate(before, 0, most);
    }
}
