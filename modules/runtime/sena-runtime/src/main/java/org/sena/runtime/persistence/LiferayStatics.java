package org.sena.runtime.persistence;

import com.liferay.portal.dao.jdbc.CurrentConnectionImpl;
import com.liferay.portal.dao.orm.hibernate.DynamicQueryFactoryImpl;
import com.liferay.portal.dao.orm.hibernate.OrderFactoryImpl;
import com.liferay.portal.dao.orm.hibernate.ProjectionFactoryImpl;
import com.liferay.portal.dao.orm.hibernate.PropertyFactoryImpl;
import com.liferay.portal.dao.orm.hibernate.RestrictionsFactoryImpl;
import com.liferay.portal.kernel.dao.db.DBManagerUtil;
import com.liferay.portal.kernel.dao.jdbc.CurrentConnectionUtil;
import com.liferay.portal.kernel.dao.orm.DynamicQueryFactoryUtil;
import com.liferay.portal.kernel.dao.orm.OrderFactoryUtil;
import com.liferay.portal.kernel.dao.orm.ProjectionFactoryUtil;
import com.liferay.portal.kernel.dao.orm.PropertyFactoryUtil;
import com.liferay.portal.kernel.dao.orm.RestrictionsFactoryUtil;
import com.liferay.portal.kernel.transaction.TransactionInvokerUtil;
import com.liferay.portal.kernel.util.InfrastructureUtil;
import com.liferay.portal.kernel.util.SystemProperties;
import com.liferay.portal.spring.hibernate.DialectDetector;
import com.liferay.portal.spring.hibernate.LastSessionRecorderHibernateTransactionManager;
import com.liferay.portal.spring.hibernate.PortalHibernateConfiguration;
import com.liferay.portal.spring.transaction.DefaultTransactionExecutor;
import com.liferay.portal.spring.transaction.TransactionInvokerImpl;
import com.liferay.portal.util.InitUtil;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.osgi.framework.Bundle;

/**
 * Fills the static holders that Liferay's Spring context fills in the portal. They belong to the
 * class loader, so a process holds one runtime at a time; a later one replaces them.
 */
final class LiferayStatics {

    private LiferayStatics() {}

    /**
     * Returns the transaction manager that all bundles' transactions go through.
     *
     * @param upgrades what upgrade steps, and whoever asks the portal for its data source, get
     *     connections from
     */
    static LastSessionRecorderHibernateTransactionManager fill(
            Bundle systemBundle, DataSource records, UpgradeConnection upgrades) {
        SpringTxPatch.apply();
        EmbeddedSystemBundleProvider.use(systemBundle);
        // It would print the name of each file of properties.
        System.setProperty(SystemProperties.SYSTEM_PROPERTIES_QUIET, "true");
        System.setProperty("configuration.impl.quiet", "true");
        InitUtil.init();
        InfrastructureUtil.setDataSource(upgrades);
        DBManagerUtil.setDB(DialectDetector.getDialect(records), records);
        SessionFactory sessionFactory = portalSessionFactory(records);
        var transactions = new LastSessionRecorderHibernateTransactionManager();
        transactions.setDataSource(records);
        transactions.setSessionFactory(sessionFactory);
        InfrastructureUtil.setSessionFactory(sessionFactory);
        InfrastructureUtil.setTransactionManager(transactions);
        TransactionInvokerImpl invoker = new TransactionInvokerImpl();
        invoker.setTransactionExecutor(new DefaultTransactionExecutor(transactions));
        new TransactionInvokerUtil().setTransactionInvoker(invoker);
        new CurrentConnectionUtil().setCurrentConnection(new CurrentConnectionImpl());
        fillQueries();
        return transactions;
    }

    private static void fillQueries() {
        new DynamicQueryFactoryUtil().setDynamicQueryFactory(new DynamicQueryFactoryImpl());
        new OrderFactoryUtil().setOrderFactory(new OrderFactoryImpl());
        new ProjectionFactoryUtil().setProjectionFactory(new ProjectionFactoryImpl());
        new PropertyFactoryUtil().setPropertyFactory(new PropertyFactoryImpl());
        new RestrictionsFactoryUtil().setRestrictionsFactory(new RestrictionsFactoryImpl());
    }

    /** The portal's own session factory, with the least mapping it starts with. */
    private static SessionFactory portalSessionFactory(DataSource records) {
        PortalHibernateConfiguration configuration = new PortalHibernateConfiguration();
        configuration.setConfigurationResources(new String[] {"META-INF/counter-hbm.xml"});
        configuration.setDataSource(records);
        try {
            configuration.afterPropertiesSet();
        } catch (Exception e) { // Declared so by Spring.
            throw new IllegalStateException("Hibernate did not start", e);
        }
        return configuration.getObject();
    }
}
