package org.sena.runtime.host.files;

import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import javax.servlet.Servlet;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleEvent;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.http.context.ServletContextHelper;
import org.osgi.service.http.whiteboard.HttpWhiteboardConstants;
import org.osgi.util.tracker.BundleTracker;

/**
 * Serves the files of every bundle that says {@code Web-ContextPath: /name} at {@code /o/name}, as
 * Liferay does.
 *
 * <p>Each bundle gets a servlet context of its own: its path is longer than REST's {@code /o}, and
 * so it wins.
 */
@Component(service = {})
public class StaticFiles {

    private final BundleContext context;
    private final BundleTracker<List<ServiceRegistration<?>>> tracker;

    @Activate
    public StaticFiles(BundleContext context) {
        this.context = context;
        this.tracker =
                new BundleTracker<>(context, Bundle.ACTIVE | Bundle.STARTING, null) {
                    @Override
                    public List<ServiceRegistration<?>> addingBundle(
                            Bundle bundle, BundleEvent event) {
                        String path = bundle.getHeaders("").get("Web-ContextPath");

                        return path == null ? null : serve(bundle, path);
                    }

                    @Override
                    public void removedBundle(
                            Bundle bundle,
                            BundleEvent event,
                            List<ServiceRegistration<?>> registrations) {
                        registrations.forEach(ServiceRegistration::unregister);
                    }
                };
        tracker.open();
    }

    @Deactivate
    void close() {
        tracker.close();
    }

    private List<ServiceRegistration<?>> serve(Bundle bundle, String path) {
        String name = "files." + bundle.getSymbolicName();
        Dictionary<String, Object> helper = new Hashtable<>();
        helper.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_NAME, name);
        helper.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_PATH, "/o" + path);

        Dictionary<String, Object> servlet = new Hashtable<>();
        servlet.put(
                HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_SELECT,
                '(' + HttpWhiteboardConstants.HTTP_WHITEBOARD_CONTEXT_NAME + '=' + name + ')');
        servlet.put(HttpWhiteboardConstants.HTTP_WHITEBOARD_SERVLET_PATTERN, "/*");

        List<ServiceRegistration<?>> registrations = new ArrayList<>();
        registrations.add(
                context.registerService(
                        ServletContextHelper.class, new ServletContextHelper(bundle) {}, helper));
        registrations.add(context.registerService(Servlet.class, new BundleFiles(bundle), servlet));

        return registrations;
    }
}
