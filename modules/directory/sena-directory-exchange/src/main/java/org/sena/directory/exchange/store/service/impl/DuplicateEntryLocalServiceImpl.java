package org.sena.directory.exchange.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.exchange.store.model.DuplicateEntry;
import org.sena.directory.exchange.store.model.impl.DuplicateEntryImpl;
import org.sena.directory.exchange.store.service.base.DuplicateEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.exchange.store.model.DuplicateEntry",
        service = AopService.class)
public class DuplicateEntryLocalServiceImpl extends DuplicateEntryLocalServiceBaseImpl {

    /** Stands for a name whose time was over. */
    private static final String GONE = "-";

    /** The row, held against every other change until the transaction ends; null if none. */
    public DuplicateEntry lock(String duplicateId) {
        Session session = duplicateEntryPersistence.openSession();

        try {
            return (DuplicateEntry)
                    session.get(DuplicateEntryImpl.class, duplicateId, LockMode.UPGRADE);
        } finally {
            duplicateEntryPersistence.closeSession(session);
        }
    }

    /** The highest score first. */
    public List<DuplicateEntry> page(
            String state, Optional<String> kind, int minimum, int maximum, int start, int end) {
        return dynamicQuery(
                query(state, kind, minimum, maximum)
                        .addOrder(OrderFactoryUtil.desc("score"))
                        .addOrder(OrderFactoryUtil.asc("duplicateId")),
                start,
                end);
    }

    public long count(String state, Optional<String> kind, int minimum, int maximum) {
        return dynamicQueryCount(query(state, kind, minimum, maximum));
    }

    /** The pairs a record is in. */
    public List<DuplicateEntry> ofRecord(String recordId) {
        return Stream.concat(
                        duplicateEntryPersistence.findByPreferredId(recordId).stream(),
                        duplicateEntryPersistence.findByOtherId(recordId).stream())
                .collect(Collectors.toUnmodifiableList());
    }

    /** Open pairs that an earlier search found and this one did not. */
    public List<DuplicateEntry> outdated(String kind, long searchNumber, int limit) {
        return dynamicQuery(
                query("OPEN", Optional.of(kind), 0, 100)
                        .add(RestrictionsFactoryUtil.lt("searchNumber", searchNumber)),
                0,
                limit);
    }

    private DynamicQuery query(String state, Optional<String> kind, int minimum, int maximum) {
        DynamicQuery query =
                dynamicQuery()
                        .add(RestrictionsFactoryUtil.eq("state", state))
                        .add(RestrictionsFactoryUtil.between("score", minimum, maximum));

        kind.ifPresent(name -> query.add(RestrictionsFactoryUtil.eq("kind", name)));

        return query;
    }

    public long countNamedBefore(Date before) {
        return dynamicQueryCount(namedBefore(before));
    }

    /** Takes the name of who decided off; the decision stays. */
    public int unname(Date before, int most) {
        List<DuplicateEntry> pairs = dynamicQuery(namedBefore(before), 0, most);

        for (DuplicateEntry pair : pairs) {
            pair.setDecidedBy(GONE);
            duplicateEntryPersistence.update(pair);
        }

        return pairs.size();
    }

    private DynamicQuery namedBefore(Date before) {
        return dynamicQuery()
                .add(RestrictionsFactoryUtil.lt("decidedDate", before))
                .add(RestrictionsFactoryUtil.isNotNull("decidedBy"))
                .add(RestrictionsFactoryUtil.ne("decidedBy", GONE));
    }
}
