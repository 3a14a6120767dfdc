package org.sena.privacy.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.AuditQuery;
import org.sena.privacy.service.audit.AuditChain;
import org.sena.privacy.service.audit.AuditRows;
import org.sena.privacy.service.audit.AuditSeals;
import org.sena.privacy.service.audit.Deed;
import org.sena.privacy.service.audit.Gone;
import org.sena.privacy.service.store.model.AuditChainEntry;
import org.sena.privacy.service.store.model.AuditEventEntry;
import org.sena.privacy.service.store.model.impl.AuditChainEntryImpl;
import org.sena.privacy.service.store.service.AuditCheckpointEntryLocalService;
import org.sena.privacy.service.store.service.base.AuditEventEntryLocalServiceBaseImpl;
import org.sena.privacy.service.store.service.persistence.AuditChainEntryPersistence;

/** The rows of the audit trail. */
@Component(
        property = "model.class.name=org.sena.privacy.service.store.model.AuditEventEntry",
        service = AopService.class)
public class AuditEventEntryLocalServiceImpl extends AuditEventEntryLocalServiceBaseImpl {

    @Reference private AuditChainEntryPersistence chains;

    @Reference private AuditCheckpointEntryLocalService checkpoints;

    /**
     * Chains a deed to the end of the trail. Locks the end until the transaction is over, so that
     * two writers never follow the same event and no number is left out.
     */
    public AuditEventEntry append(Deed deed, AuditSeals seals) {
        AuditChainEntry end = lockEnd();
        AuditEvent event = AuditChain.link(deed, end.getLastSequence(), end.getLastHash());
        AuditEventEntry row = auditEventEntryPersistence.create(event.sequence());
        AuditRows.fill(row, event);
        end.setEndSeal(
                seals.next(end.getLastSequence(), end.getLastHash(), end.getEndSeal(), event));
        end.setLastSequence(event.sequence());
        end.setLastHash(event.hash());
        chains.update(end);
        return auditEventEntryPersistence.update(row);
    }

    /** The newest events about a person, newest first. */
    public List<AuditEventEntry> getAboutSubject(String subjectId, int limit) {
        return auditEventEntryPersistence.findBySubjectId(subjectId, 0, limit);
    }

    /** The events that follow a number, in their order. */
    public List<AuditEventEntry> getFollowing(long sequence, int limit) {
        DynamicQuery query = dynamicQuery();
        query.add(RestrictionsFactoryUtil.gt("eventSequence", sequence));
        query.addOrder(OrderFactoryUtil.asc("eventSequence"));
        return dynamicQuery(query, 0, limit);
    }

    /** The events about a person that others made, newest first. */
    public List<AuditEventEntry> getAboutByOthers(
            String subjectId, Collection<String> themselves, int from, int most) {
        DynamicQuery query = aboutByOthers(subjectId, themselves);
        query.addOrder(OrderFactoryUtil.desc("eventSequence"));
        return dynamicQuery(query, from, from + most);
    }

    /** How many of those there are. */
    public long countAboutByOthers(String subjectId, Collection<String> themselves) {
        return dynamicQueryCount(aboutByOthers(subjectId, themselves));
    }

    private DynamicQuery aboutByOthers(String subjectId, Collection<String> themselves) {
        DynamicQuery query = dynamicQuery();
        query.add(RestrictionsFactoryUtil.eq("subjectId", subjectId));
        query.add(RestrictionsFactoryUtil.not(RestrictionsFactoryUtil.in("actorId", themselves)));
        return query;
    }

    /** Some of the events that a query finds, newest first. */
    public List<AuditEventEntry> find(AuditQuery query, int from, int most) {
        return dynamicQuery(
                AuditCriteria.add(dynamicQuery(), query)
                        .addOrder(OrderFactoryUtil.desc("eventSequence")),
                from,
                from + most);
    }

    public long count(AuditQuery query) {
        return dynamicQueryCount(AuditCriteria.add(dynamicQuery(), query));
    }

    public long countBefore(Date before, boolean evidence, Set<String> heldSubjects) {
        return dynamicQueryCount(
                AuditCriteria.before(dynamicQuery(), before, evidence, heldSubjects));
    }

    /**
     * Disposes of some events: signed checkpoints take their place. Holds the end of the trail
     * meanwhile, so that two of these never meet.
     */
    public int prune(
            Date before, boolean evidence, Set<String> heldSubjects, int most, AuditSeals seals) {
        lockEnd();

        List<AuditEventEntry> gone =
                dynamicQuery(
                        AuditCriteria.before(dynamicQuery(), before, evidence, heldSubjects)
                                .addOrder(OrderFactoryUtil.asc("eventSequence")),
                        0,
                        most);

        Gone.runs(gone).forEach(run -> checkpoints.put(run, seals));
        gone.forEach(auditEventEntryPersistence::remove);

        return gone.size();
    }

    private AuditChainEntry lockEnd() {
        Session session = chains.getCurrentSession();
        return (AuditChainEntry)
                session.get(AuditChainEntryImpl.class, AuditChain.ID, LockMode.UPGRADE);
    }
}
