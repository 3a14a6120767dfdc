package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
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

    /** What is kept of a key in force, without reading its row into the session. */
    public Optional<String> secretIndex(String keyId) {
        List<String> kept =
                dynamicQuery(
                        inForce(keyId)
                                .setProjection(ProjectionFactoryUtil.property("secretIndex")));
        return kept.stream().findFirst();
    }

    /** Notes a use, unless one was noted since; held, so that two at once take turns. */
    public void noteUse(String keyId, Date at, Date since) {
        DynamicQuery noted = inForce(keyId).add(RestrictionsFactoryUtil.ge("usedDate", since));
        if (dynamicQueryCount(noted) > 0) {
            return;
        }
        Session session = accessKeyEntryPersistence.openSession();
        try {
            AccessKeyEntry row =
                    (AccessKeyEntry) session.get(AccessKeyEntryImpl.class, keyId, LockMode.UPGRADE);
            row.setUsedDate(at);
            accessKeyEntryPersistence.update(row);
        } finally {
            accessKeyEntryPersistence.closeSession(session);
        }
    }

    private DynamicQuery inForce(String keyId) {
        return dynamicQuery()
                .add(RestrictionsFactoryUtil.eq("accessKeyId", keyId))
                .add(RestrictionsFactoryUtil.isNull("revokedDate"));
    }

    public long countRevoked(Date before) {
        return accessKeyEntryPersistence.countByRevokedDate(before);
    }

    public List<AccessKeyEntry> revoked(Date before, int most) {
        return accessKeyEntryPersistence.findByRevokedDate(before, 0, most);
    }
}
