package org.sena.privacy.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.sena.privacy.service.store.model.ConsentEntry;
import org.sena.privacy.service.store.model.impl.ConsentEntryImpl;
import org.sena.privacy.service.store.service.base.ConsentEntryLocalServiceBaseImpl;

/** The rows of consents. */
@Component(
        property = "model.class.name=org.sena.privacy.service.store.model.ConsentEntry",
        service = AopService.class)
public class ConsentEntryLocalServiceImpl extends ConsentEntryLocalServiceBaseImpl {

    /** Newest first. */
    public List<ConsentEntry> getGiven(
            String subjectId, String recipientOrganisationId, String purpose) {
        return consentEntryPersistence.findByS_R_P(subjectId, recipientOrganisationId, purpose);
    }

    /** Newest first. */
    public List<ConsentEntry> getOfSubject(String subjectId) {
        return consentEntryPersistence.findBySubjectId(subjectId);
    }

    /** The row, or null; nobody else can change it until the transaction is over. */
    public ConsentEntry lock(String consentId) {
        return (ConsentEntry)
                consentEntryPersistence
                        .getCurrentSession()
                        .get(ConsentEntryImpl.class, consentId, LockMode.UPGRADE);
    }

    public ConsentEntry withdraw(
            ConsentEntry row, Instant at, String byUser, String channel, String reason) {
        row.setWithdrawnDate(Date.from(at));
        row.setWithdrawnBy(byUser);
        row.setWithdrawnChannel(channel);
        row.setWithdrawnReason(reason);
        return consentEntryPersistence.update(row);
    }

    public long countEndedBefore(Date before, Set<String> heldSubjects) {
        return dynamicQueryCount(endedBefore(before, heldSubjects));
    }

    public int removeEndedBefore(Date before, Set<String> heldSubjects, int most) {
        List<ConsentEntry> rows = dynamicQuery(endedBefore(before, heldSubjects), 0, most);

        rows.forEach(consentEntryPersistence::remove);

        return rows.size();
    }

    private DynamicQuery endedBefore(Date before, Set<String> heldSubjects) {
        return Held.leftOut(dynamicQuery(), heldSubjects)
                .add(
                        RestrictionsFactoryUtil.or(
                                RestrictionsFactoryUtil.lt("withdrawnDate", before),
                                RestrictionsFactoryUtil.lt("expiryDate", before)));
    }
}
