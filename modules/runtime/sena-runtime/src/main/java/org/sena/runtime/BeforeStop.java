package org.sena.runtime;

import java.util.Collection;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * What bundles want done while everything still runs: services of the type {@link Runnable} with
 * the property {@code sena.stop=first}, each of which returns when it needs the others no more.
 */
final class BeforeStop implements Runnable {

    private final BundleContext context;

    BeforeStop(BundleContext context) {
        this.context = context;
    }

    @Override
    public void run() {
        try {
            Collection<ServiceReference<Runnable>> all =
                    context.getServiceReferences(Runnable.class, "(sena.stop=first)");

            for (ServiceReference<Runnable> reference : all) {
                context.getService(reference).run();
            }
        } catch (InvalidSyntaxException e) {
            throw new IllegalStateException("The filter is a constant", e);
        }
    }
}
