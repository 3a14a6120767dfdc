package org.sena.needs.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
import org.sena.needs.service.store.model.CodedInterviewEntry;
import org.sena.needs.service.store.service.base.CodedInterviewEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.needs.service.store.model.CodedInterviewEntry",
        service = AopService.class)
public class CodedInterviewEntryLocalServiceImpl extends CodedInterviewEntryLocalServiceBaseImpl {

    /** Those that expired before the moment, the oldest first. */
    public List<CodedInterviewEntry> getExpired(Date before, int most) {
        return codedInterviewEntryPersistence.findByLtExpiryDate(before, 0, most);
    }

    public long countExpired(Date before) {
        return dynamicQueryCount(
                dynamicQuery().add(RestrictionsFactoryUtil.lt("expiryDate", before)));
    }

    public int removeExpired(Date before, int most) {
        List<CodedInterviewEntry> rows = getExpired(before, most);

        rows.forEach(codedInterviewEntryPersistence::remove);

        return rows.size();
    }
}
