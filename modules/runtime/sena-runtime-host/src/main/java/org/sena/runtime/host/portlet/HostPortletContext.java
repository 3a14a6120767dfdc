package org.sena.runtime.host.portlet;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.portlet.PortletContext;
import javax.portlet.PortletRequestDispatcher;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A portlet's application: its bundle. */
final class HostPortletContext implements PortletContext {

    private final Bundle bundle;
    private final Map<String, String> initParameters;
    private final Map<String, Object> attributes = new ConcurrentHashMap<>();
    private final Logger log;

    HostPortletContext(Bundle bundle, Map<String, String> initParameters) {
        this.bundle = bundle;
        this.initParameters = initParameters;
        this.log = LoggerFactory.getLogger(bundle.getSymbolicName());
    }

    @Override
    public ClassLoader getClassLoader() {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    @Override
    public String getContextPath() {
        String path = bundle.getHeaders("").get("Web-ContextPath");

        return "/o" + (path == null ? '/' + bundle.getSymbolicName() : path);
    }

    @Override
    public String getPortletContextName() {
        return bundle.getSymbolicName();
    }

    @Override
    public String getServerInfo() {
        return HostPortalContext.NAME;
    }

    @Override
    public int getMajorVersion() {
        return 3;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public int getEffectiveMajorVersion() {
        return 3;
    }

    @Override
    public int getEffectiveMinorVersion() {
        return 0;
    }

    @Override
    public String getInitParameter(String name) {
        return initParameters.get(name);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return Collections.enumeration(initParameters.keySet());
    }

    @Override
    public Enumeration<String> getContainerRuntimeOptions() {
        return Collections.emptyEnumeration();
    }

    /** Null: portlets here write their own markup. */
    @Override
    public PortletRequestDispatcher getRequestDispatcher(String path) {
        return null;
    }

    /** Null: portlets here write their own markup. */
    @Override
    public PortletRequestDispatcher getNamedDispatcher(String name) {
        return null;
    }

    @Override
    public URL getResource(String path) {
        return bundle.getEntry(path);
    }

    @Override
    public InputStream getResourceAsStream(String path) {
        URL resource = getResource(path);

        try {
            return resource == null ? null : resource.openStream();
        } catch (IOException e) {
            log.warn("Can't read {} of {}", path, bundle.getSymbolicName());

            return null;
        }
    }

    @Override
    public Set<String> getResourcePaths(String path) {
        Enumeration<String> paths = bundle.getEntryPaths(path);

        return paths == null ? null : new LinkedHashSet<>(Collections.list(paths));
    }

    @Override
    public String getRealPath(String path) {
        return null;
    }

    @Override
    public String getMimeType(String file) {
        return URLConnection.guessContentTypeFromName(file);
    }

    @Override
    public Object getAttribute(String name) {
        return attributes.get(name);
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return Collections.enumeration(attributes.keySet());
    }

    @Override
    public void setAttribute(String name, Object value) {
        if (value == null) {
            attributes.remove(name);
        } else {
            attributes.put(name, value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        attributes.remove(name);
    }

    @Override
    public void log(String message) {
        log.info(message);
    }

    @Override
    public void log(String message, Throwable thrown) {
        log.warn(message, thrown);
    }
}
