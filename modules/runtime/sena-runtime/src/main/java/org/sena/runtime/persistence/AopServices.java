package org.sena.runtime.persistence;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.spring.aop.AopCacheManager;
import com.liferay.portal.spring.aop.AopInvocationHandler;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Dictionary;
import java.util.Hashtable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.wiring.BundleWiring;
import org.osgi.util.tracker.ServiceTracker;
import org.osgi.util.tracker.ServiceTrackerCustomizer;

/**
 * Offers each {@link AopService} under its own interfaces, with its {@code @Transactional} methods
 * in transactions.
 */
final class AopServices implements ServiceTrackerCustomizer<AopService, AopServices.Registered> {

    private final Transactions transactions;
    private final ServiceTracker<AopService, Registered> tracker;

    AopServices(BundleContext context, Transactions transactions) {
        this.transactions = transactions;
        tracker = new ServiceTracker<>(context, AopService.class, this);
    }

    void open() {
        tracker.open();
    }

    @Override
    public Registered addingService(ServiceReference<AopService> reference) {
        Bundle bundle = reference.getBundle();
        AopService service = bundle.getBundleContext().getService(reference);
        if (service == null) {
            return null; // Its component did not activate; the component runtime says why.
        }
        AopInvocationHandler handler = AopCacheManager.create(service, transactions.of(bundle));
        Class<?>[] interfaces = interfaces(service);
        Object proxy =
                Proxy.newProxyInstance(
                        bundle.adapt(BundleWiring.class).getClassLoader(), interfaces, handler);
        service.setAopProxy(proxy);
        String[] names = Arrays.stream(interfaces).map(Class::getName).toArray(String[]::new);
        return new Registered(
                handler,
                bundle.getBundleContext().registerService(names, proxy, properties(reference)));
    }

    @Override
    public void modifiedService(ServiceReference<AopService> reference, Registered registered) {
        registered.registration().setProperties(properties(reference));
    }

    @Override
    public void removedService(ServiceReference<AopService> reference, Registered registered) {
        registered.registration().unregister();
        AopCacheManager.destroy(registered.handler());
        BundleContext context = reference.getBundle().getBundleContext();
        context.ungetService(reference);
    }

    /** Liferay, too, takes the class's own interfaces when a service names none. */
    private static Class<?>[] interfaces(AopService service) {
        Class<?>[] named = service.getAopInterfaces();
        if (named != null && named.length > 0) {
            return named;
        }
        return Arrays.stream(service.getClass().getInterfaces())
                .filter(type -> type != AopService.class)
                .toArray(Class<?>[]::new);
    }

    private static Dictionary<String, Object> properties(ServiceReference<?> reference) {
        Dictionary<String, Object> properties = new Hashtable<>();
        for (String key : reference.getPropertyKeys()) {
            if (!key.equals(Constants.OBJECTCLASS)) {
                properties.put(key, reference.getProperty(key));
            }
        }
        return properties;
    }

    /** A service on offer, and what must be undone when it goes. */
    record Registered(AopInvocationHandler handler, ServiceRegistration<?> registration) {}
}
