package org.sena.needs.service.kept;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Set;

/** Leaves the rows of people under a legal hold out of a query. */
public final class Held {

    private Held() {}

    public static DynamicQuery leftOut(DynamicQuery query, Set<String> heldSubjects) {
        return heldSubjects.isEmpty()
                ? query
                : query.add(
                        RestrictionsFactoryUtil.not(
                                RestrictionsFactoryUtil.in("subjectId", heldSubjects)));
    }
}
