package org.sena.needs.service.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.Session;
import java.util.Date;
import java.util.List;
import org.osgi.service.component.annotations.Component;
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
}
