package org.sena.privacy.service.store.service.impl;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Set;

/** Leaves the rows of people under a legal hold out of a query. */
final class Held {

    private Held() {}

    /** A row without a person stays in: what is null is never "not in". */
    static DynamicQuery leftOut(DynamicQuery query, Set<String> heldSubjects) {
        return heldSubjects.isEmpty()
                ? query
                : query.add(
                        RestrictionsFactoryUtil.or(
                                RestrictionsFactoryUtil.isNull("subjectId"),
                                RestrictionsFactoryUtil.not(
                                        RestrictionsFactoryUtil.in("subjectId", heldSubjects))));
    }
}
