package org.sena.runtime.persistence;

import com.liferay.portal.spring.hibernate.LastSessionRecorderHibernateTransactionManager;
import com.liferay.portal.spring.hibernate.PortletTransactionManager;
import com.liferay.portal.spring.transaction.DefaultTransactionExecutor;
import com.liferay.portal.spring.transaction.TransactionExecutor;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.osgi.framework.Bundle;

/**
 * One transaction through any number of bundles: each has a session of its own, all share the
 * connection, and commit or roll back together.
 */
final class Transactions {

    private final LastSessionRecorderHibernateTransactionManager portal;
    private final Map<Bundle, TransactionExecutor> executors = new ConcurrentHashMap<>();

    Transactions(LastSessionRecorderHibernateTransactionManager portal) {
        this.portal = portal;
    }

    void add(Bundle bundle, SessionFactoryImplementor sessions) {
        executors.put(
                bundle,
                new DefaultTransactionExecutor(new PortletTransactionManager(portal, sessions)));
    }

    void remove(Bundle bundle) {
        executors.remove(bundle);
    }

    /** For a bundle without tables of its own, the portal's. */
    TransactionExecutor of(Bundle bundle) {
        return executors.computeIfAbsent(bundle, key -> new DefaultTransactionExecutor(portal));
    }
}
