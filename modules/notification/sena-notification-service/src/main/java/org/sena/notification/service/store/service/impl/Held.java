package org.sena.notification.service.store.service.impl;

import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Set;

/** Leaves out what is under a legal hold. */
final class Held {

    private Held() {}

    static DynamicQuery leftOut(DynamicQuery query, String column, Set<String> held) {
        return held.isEmpty()
                ? query
                : query.add(RestrictionsFactoryUtil.not(RestrictionsFactoryUtil.in(column, held)));
    }
}
