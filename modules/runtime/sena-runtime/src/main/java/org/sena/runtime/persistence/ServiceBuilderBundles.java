package org.sena.runtime.persistence;

import com.liferay.portal.dao.orm.hibernate.SessionFactoryImpl;
import com.liferay.portal.kernel.configuration.Configuration;
import com.liferay.portal.kernel.configuration.ConfigurationFactoryUtil;
import com.liferay.portal.kernel.dao.orm.SessionFactory;
import com.liferay.portal.spring.hibernate.PortletHibernateConfiguration;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.hibernate.HibernateException;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.Version;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.util.tracker.BundleTracker;
import org.osgi.util.tracker.BundleTrackerCustomizer;
import org.sena.runtime.failure.StartFailure;

/**
 * Gives each bundle with the header {@code Liferay-Service} its tables and the services its
 * generated code asks for: data source, session factory, configuration.
 */
final class ServiceBuilderBundles implements BundleTrackerCustomizer<ServedBundle> {

    private final DataSource records;
    private final Schema schema;
    private final Transactions transactions;
    private final List<String> problems = new CopyOnWriteArrayList<>();
    private final BundleTracker<ServedBundle> tracker;

    ServiceBuilderBundles(
            BundleContext context, DataSource records, Schema schema, Transactions transactions) {
        this.records = records;
        this.schema = schema;
        this.transactions = transactions;
        tracker = new BundleTracker<>(context, Bundle.STARTING | Bundle.ACTIVE, this);
    }

    void open() {
        tracker.open();
    }

    /** Why bundles could not be served, a line each. */
    List<String> problems() {
        return List.copyOf(problems);
    }

    @Override
    public ServedBundle addingBundle(Bundle bundle, BundleEvent event) {
        if (!keepsRows(bundle)) {
            return null;
        }
        ServedBundle served = new ServedBundle(bundle, this::serve);
        served.open();
        return served;
    }

    @Override
    public void modifiedBundle(Bundle bundle, BundleEvent event, ServedBundle served) {
        // From starting to active: it has all it needs, or gets it from its upgrade steps.
    }

    @Override
    public void removedBundle(Bundle bundle, BundleEvent event, ServedBundle served) {
        transactions.remove(bundle);
        served.close();
    }

    private Optional<SessionFactoryImplementor> serve(
            Bundle bundle, Optional<UpgradeStepRegistrator> steps) {
        try {
            schema.bring(
                    new ModuleSchema(
                            bundle.getSymbolicName(),
                            Version.parseVersion(
                                    bundle.getHeaders("").get("Liferay-Require-SchemaVersion")),
                            text(bundle, "META-INF/sql/tables.sql"),
                            text(bundle, "META-INF/sql/indexes.sql"),
                            steps));
            return Optional.of(serve(bundle));
        } catch (StartFailure e) {
            problems.add(e.getMessage());
        } catch (HibernateException e) {
            problems.add(bundle.getSymbolicName() + ": " + e.getMessage());
        }
        return Optional.empty();
    }

    private static boolean keepsRows(Bundle bundle) {
        return bundle.getHeaders("").get("Liferay-Service") != null
                && bundle.getEntry("META-INF/module-hbm.xml") != null;
    }

    /** An entry of the bundle; empty if it has none of the name. */
    private static String text(Bundle bundle, String path) {
        URL url = bundle.getEntry(path);
        if (url == null) {
            return "";
        }
        try (InputStream in = url.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SessionFactoryImplementor serve(Bundle bundle) {
        ClassLoader classes =
                new BundleFirstClassLoader(bundle.adapt(BundleWiring.class).getClassLoader());
        SessionFactoryImplementor sessions = sessions(classes);
        SessionFactoryImpl sessionFactory = new SessionFactoryImpl();
        sessionFactory.setSessionFactoryClassLoader(classes);
        sessionFactory.setSessionFactoryImplementor(sessions);
        transactions.add(bundle, sessions);

        BundleContext context = bundle.getBundleContext();
        Dictionary<String, Object> origin = new Hashtable<>();
        origin.put("origin.bundle.symbolic.name", bundle.getSymbolicName());
        context.registerService(DataSource.class, records, origin);
        context.registerService(SessionFactory.class, sessionFactory, origin);
        origin.put("name", "service");
        context.registerService(
                Configuration.class,
                ConfigurationFactoryUtil.getConfiguration(classes, "service"),
                origin);
        return sessions;
    }

    private SessionFactoryImplementor sessions(ClassLoader classes) {
        PortletHibernateConfiguration configuration =
                new PortletHibernateConfiguration(classes, records);
        try {
            configuration.afterPropertiesSet();
        } catch (HibernateException e) {
            throw e;
        } catch (Exception e) { // Declared so by Spring.
            throw new HibernateException(e);
        }
        return (SessionFactoryImplementor) configuration.getObject();
    }
}
