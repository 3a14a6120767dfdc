package org.sena.runtime.persistence;

import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.wiring.BundleRevision;
import org.osgi.util.tracker.ServiceTracker;

/**
 * A Service Builder bundle and what it was given. One that announces upgrade steps is served as
 * soon as they are there; they need none of the tables, so they never wait for it in turn.
 */
final class ServedBundle {

    private static final String STEPS = UpgradeStepRegistrator.class.getName();

    private final Bundle bundle;
    private final BiFunction<
                    Bundle, Optional<UpgradeStepRegistrator>, Optional<SessionFactoryImplementor>>
            serve;

    private ServiceTracker<UpgradeStepRegistrator, UpgradeStepRegistrator> tracker;
    private Optional<SessionFactoryImplementor> sessions = Optional.empty();
    private boolean served;

    /**
     * @param serve gives the bundle its tables and services, and says what to close in the end;
     *     empty when it could not
     */
    ServedBundle(
            Bundle bundle,
            BiFunction<
                            Bundle,
                            Optional<UpgradeStepRegistrator>,
                            Optional<SessionFactoryImplementor>>
                    serve) {
        this.bundle = bundle;
        this.serve = serve;
    }

    void open() {
        if (!announcesSteps()) {
            serve(Optional.empty());
            return;
        }
        BundleContext context = bundle.getBundleContext();
        tracker =
                new ServiceTracker<>(context, ownSteps(context), null) {
                    @Override
                    public UpgradeStepRegistrator addingService(
                            ServiceReference<UpgradeStepRegistrator> reference) {
                        UpgradeStepRegistrator steps = super.addingService(reference);
                        serve(Optional.ofNullable(steps));
                        return steps;
                    }
                };
        tracker.open();
    }

    private synchronized void serve(Optional<UpgradeStepRegistrator> steps) {
        if (!served) {
            served = true;
            sessions = serve.apply(bundle, steps);
        }
    }

    private boolean announcesSteps() {
        return bundle.adapt(BundleRevision.class).getDeclaredCapabilities("osgi.service").stream()
                .map(capability -> capability.getAttributes().get("objectClass"))
                .anyMatch(names -> names instanceof Collection<?> all && all.contains(STEPS));
    }

    private Filter ownSteps(BundleContext context) {
        try {
            return context.createFilter(
                    "(&(objectClass="
                            + STEPS
                            + ")(service.bundleid="
                            + bundle.getBundleId()
                            + "))");
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    void close() {
        if (tracker != null) {
            tracker.close();
        }
        sessions.ifPresent(SessionFactoryImplementor::close);
    }
}
