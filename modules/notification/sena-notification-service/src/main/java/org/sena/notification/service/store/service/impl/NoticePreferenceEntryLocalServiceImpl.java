package org.sena.notification.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.notification.service.store.model.NoticePreferenceEntry;
import org.sena.notification.service.store.service.base.NoticePreferenceEntryLocalServiceBaseImpl;

@Component(
        property =
                "model.class.name=org.sena.notification.service.store.model.NoticePreferenceEntry",
        service = AopService.class)
public class NoticePreferenceEntryLocalServiceImpl
        extends NoticePreferenceEntryLocalServiceBaseImpl {

    public long countBefore(Date date) {
        return dynamicQueryCount(unused(date));
    }

    /** Removes at most so many that were not kept to since. */
    public int removeBefore(Date date, int most) {
        List<NoticePreferenceEntry> rows = dynamicQuery(unused(date), 0, most);

        rows.forEach(noticePreferenceEntryPersistence::remove);

        return rows.size();
    }

    private DynamicQuery unused(Date date) {
        return dynamicQuery().add(RestrictionsFactoryUtil.lt("usedDate", date));
    }
}
