package org.sena.referral.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.QueryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.referral.service.store.model.AgreementEntry;
import org.sena.referral.service.store.model.impl.AgreementEntryImpl;
import org.sena.referral.service.store.service.base.AgreementEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.referral.service.store.model.AgreementEntry",
        service = AopService.class)
public class AgreementEntryLocalServiceImpl extends AgreementEntryLocalServiceBaseImpl {

    /** The row, held against every other change until the transaction ends; null if none. */
    public AgreementEntry lock(String agreementId) {
        Session session = agreementEntryPersistence.openSession();
        try {
            return (AgreementEntry)
                    session.get(AgreementEntryImpl.class, agreementId, LockMode.UPGRADE);
        } finally {
            agreementEntryPersistence.closeSession(session);
        }
    }

    /** All agreements with an organisation, the newest first. */
    public List<AgreementEntry> ofOrganisation(String organisationId) {
        return agreementEntryPersistence.findByOrganisationId(organisationId);
    }

    /** A council has some hundreds of them. */
    public List<AgreementEntry> all() {
        return agreementEntryPersistence.findAll(QueryUtil.ALL_POS, QueryUtil.ALL_POS);
    }

    /** How many have been over since before that moment. */
    public long countOver(Date before) {
        return agreementEntryPersistence.countByEndDate(before);
    }

    /** Some of those that have been over since before that moment. */
    public List<AgreementEntry> over(Date before, int most) {
        return agreementEntryPersistence.findByEndDate(before, 0, most);
    }
}
