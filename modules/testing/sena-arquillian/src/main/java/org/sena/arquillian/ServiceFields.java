package org.sena.arquillian;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.support.HierarchyTraversalMode;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.util.tracker.ServiceTracker;

/** Sets the fields of a test object that hold services, and gives the services back at the end. */
final class ServiceFields implements AutoCloseable {

    private static final long MILLISECONDS_TO_COME = 10_000;

    private final BundleContext context;
    private final List<ServiceTracker<?, ?>> trackers = new ArrayList<>();

    ServiceFields(BundleContext context) {
        this.context = context;
    }

    void set(Object test) throws IllegalAccessException {
        for (Field field :
                AnnotationSupport.findAnnotatedFields(
                        test.getClass(),
                        OsgiService.class,
                        field -> true,
                        HierarchyTraversalMode.TOP_DOWN)) {
            field.setAccessible(true);
            field.set(test, valueOf(field));
        }
    }

    @Override
    public void close() {
        trackers.forEach(ServiceTracker::close);
    }

    private Object valueOf(Field field) {
        if (field.getType() == BundleContext.class) {
            return context;
        }
        String filter = field.getAnnotation(OsgiService.class).filter();
        String type = "(" + Constants.OBJECTCLASS + "=" + field.getType().getName() + ")";
        try {
            ServiceTracker<?, ?> tracker =
                    new ServiceTracker<>(
                            context, FrameworkUtil.createFilter("(&" + type + filter + ")"), null);
            trackers.add(tracker);
            tracker.open();
            Object service = tracker.waitForService(MILLISECONDS_TO_COME);
            if (service == null) {
                throw new AssertionError("No service for the field " + field);
            }
            return service;
        } catch (InvalidSyntaxException e) {
            throw new IllegalArgumentException("The filter of " + field + " is none", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for " + field, e);
        }
    }
}
