package org.sena.directory.exchange.store.service.impl;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.dao.orm.LockMode;
import com.liferay.portal.kernel.dao.orm.Session;
import org.osgi.service.component.annotations.Component;
import org.sena.directory.exchange.store.model.ExchangeJobEntry;
import org.sena.directory.exchange.store.model.impl.ExchangeJobEntryImpl;
import org.sena.directory.exchange.store.service.base.ExchangeJobEntryLocalServiceBaseImpl;

@Component(
        property = "model.class.name=org.sena.directory.exchange.store.model.ExchangeJobEntry",
        service = AopService.class)
public class ExchangeJobEntryLocalServiceImpl extends ExchangeJobEntryLocalServiceBaseImpl {
    /** The row, held against every other change until the transaction ends; null if none. */
    public ExchangeJobEntry lock(String jobName) {
        Session session = exchangeJobEntryPersistence.openSession();

        try {
            return (ExchangeJobEntry)
                    session.get(ExchangeJobEntryImpl.class, jobName, LockMode.UPGRADE);
        } finally {
            exchangeJobEntryPersistence.closeSession(session);
        }
    }
}
