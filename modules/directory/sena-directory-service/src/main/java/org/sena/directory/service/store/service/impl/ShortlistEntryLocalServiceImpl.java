package org.sena.directory.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.service.store.model.ShortlistEntry;
import org.sena.directory.service.store.service.base.ShortlistEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.service.store.model.ShortlistEntry",
        service = AopService.class)
public class ShortlistEntryLocalServiceImpl extends ShortlistEntryLocalServiceBaseImpl {

    public long countBefore(Date before, Set<String> heldSubjects) {
        return dynamicQueryCount(before(before, heldSubjects));
    }

    public int removeBefore(Date before, Set<String> heldSubjects, int most) {
        List<ShortlistEntry> rows = dynamicQuery(before(before, heldSubjects), 0, most);

        rows.forEach(shortlistEntryPersistence::remove);

        return rows.size();
    }

    private DynamicQuery before(Date before, Set<String> heldSubjects) {
        DynamicQuery rows = dynamicQuery().add(RestrictionsFactoryUtil.lt("savedDate", before));

        return heldSubjects.isEmpty()
                ? rows
                : rows.add(
                        RestrictionsFactoryUtil.not(
                                RestrictionsFactoryUtil.in("subjectId", heldSubjects)));
    }
}
