package org.sena.needs.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.DynamicQuery;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.sena.needs.service.kept.Held;
import org.sena.needs.service.store.model.MyInterviewEntry;
import org.sena.needs.service.store.model.impl.MyInterviewEntryImpl;
import org.sena.needs.service.store.service.base.MyInterviewEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.needs.service.store.model.MyInterviewEntry",
        service = AopService.class)
public class MyInterviewEntryLocalServiceImpl extends MyInterviewEntryLocalServiceBaseImpl {

    /** The row, held against every other change until the transaction ends; null if none. */
    public MyInterviewEntry lock(String myInterviewId) {
        Session session = myInterviewEntryPersistence.openSession();

        try {
            return (MyInterviewEntry)
                    session.get(MyInterviewEntryImpl.class, myInterviewId, LockMode.UPGRADE);
        } finally {
            myInterviewEntryPersistence.closeSession(session);
        }
    }

    /** Those without an answer since the moment, the oldest first. */
    public List<MyInterviewEntry> getIdle(Date since, int most) {
        return myInterviewEntryPersistence.findByLtSavedDate(since, 0, most);
    }

    /** All that a person has under way. */
    public List<MyInterviewEntry> getOf(String subjectId) {
        return dynamicQuery(dynamicQuery().add(RestrictionsFactoryUtil.eq("subjectId", subjectId)));
    }

    public long countIdle(Date before, Set<String> heldSubjects) {
        return dynamicQueryCount(idle(before, heldSubjects));
    }

    public int removeIdle(Date before, Set<String> heldSubjects, int most) {
        List<MyInterviewEntry> rows = dynamicQuery(idle(before, heldSubjects), 0, most);

        rows.forEach(myInterviewEntryPersistence::remove);

        return rows.size();
    }

    private DynamicQuery idle(Date before, Set<String> heldSubjects) {
        return Held.leftOut(dynamicQuery(), heldSubjects)
                .add(RestrictionsFactoryUtil.lt("savedDate", before));
    }
}
