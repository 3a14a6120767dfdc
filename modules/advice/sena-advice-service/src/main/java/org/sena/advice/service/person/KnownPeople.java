package org.sena.advice.service.person;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.PersonCriteria;
import org.sena.advice.service.store.service.KnownPersonEntryLocalService;

/** Looks people up by digests, in the database, page by page. */
@Component(service = KnownPeople.class)
public class KnownPeople {

    @Reference private BlindIndexes indexes;

    @Reference private KnownPersonEntryLocalService known;

    @Reference private QuotedReferences references;

    /** Subject ids in a lasting order. */
    List<String> page(PersonCriteria criteria, Instant now) {
        int start = (criteria.page() - 1) * criteria.size();

        return known.dynamicQuery(
                narrowed(criteria, now)
                        .setProjection(ProjectionFactoryUtil.property("subjectId"))
                        .addOrder(OrderFactoryUtil.asc("subjectId")),
                start,
                start + criteria.size());
    }

    long count(PersonCriteria criteria, Instant now) {
        return known.dynamicQueryCount(narrowed(criteria, now));
    }

    private DynamicQuery narrowed(PersonCriteria criteria, Instant now) {
        DynamicQuery query =
                known.dynamicQuery().add(RestrictionsFactoryUtil.gt("knownUntil", Date.from(now)));

        criteria.reference()
                .ifPresent(
                        typed ->
                                equal(
                                        query,
                                        "subjectId",
                                        references
                                                .newestItem(typed)
                                                .map(item -> item.getSubjectId())
                                                .orElse("nobody")));
        criteria.phone().ifPresent(phone -> equal(query, "phoneIndex", indexes.phone(phone)));
        criteria.email().ifPresent(email -> equal(query, "emailIndex", indexes.email(email)));
        criteria.name()
                .ifPresent(
                        name ->
                                equal(
                                        query,
                                        "namePostcodeIndex",
                                        indexes.nameAndPostcode(
                                                name, criteria.postcode().orElseThrow())));

        return query;
    }

    private static void equal(DynamicQuery query, String column, String value) {
        query.add(RestrictionsFactoryUtil.eq(column, value));
    }
}
