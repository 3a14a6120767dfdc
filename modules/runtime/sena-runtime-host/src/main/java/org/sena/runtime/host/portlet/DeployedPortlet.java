package org.sena.runtime.host.portlet;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.portlet.ActionRequest;
import javax.portlet.Portlet;
import javax.portlet.PortletException;
import javax.xml.namespace.QName;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.sena.runtime.host.input.Values;

/** A portlet in service, with what its service properties say. */
public final class DeployedPortlet {

    private static final String INIT_PARAMETER = "javax.portlet.init-param.";
    private static final String PREFERENCE = "javax.portlet.preferences.";

    private final Portlet portlet;
    private final Bundle bundle;
    private final String id;
    private final String namespace;
    private final Map<String, Object> properties = new LinkedHashMap<>();
    private final Map<String, String> initParameters = new LinkedHashMap<>();
    private final Map<String, String[]> defaultPreferences = new LinkedHashMap<>();
    private final Map<String, QName> publicParameters = new LinkedHashMap<>();
    private final Map<String, String> publicIdentifiers = new LinkedHashMap<>();
    private final HostPortletContext context;
    private final HostPortletConfig config;

    DeployedPortlet(Portlet portlet, ServiceReference<Portlet> reference) {
        this.portlet = portlet;
        this.bundle = reference.getBundle();

        for (String key : reference.getPropertyKeys()) {
            Object value = reference.getProperty(key);
            properties.put(key, value);

            if (key.startsWith(INIT_PARAMETER)) {
                initParameters.put(key.substring(INIT_PARAMETER.length()), String.valueOf(value));
            } else if (key.startsWith(PREFERENCE)) {
                defaultPreferences.put(
                        key.substring(PREFERENCE.length()), strings(key).toArray(String[]::new));
            }
        }

        id = PortletNames.id(String.valueOf(properties.get("javax.portlet.name")));
        namespace = PortletNames.namespace(id);

        for (String text : strings("javax.portlet.supported-public-render-parameter")) {
            QName name = PortletNames.publicParameter(text);
            publicParameters.put(name.getLocalPart(), name);
            publicIdentifiers.put(PortletNames.publicIdentifier(name), name.getLocalPart());
        }

        context = new HostPortletContext(bundle, initParameters);
        config = new HostPortletConfig(this);
    }

    void init() throws PortletException {
        portlet.init(config);
    }

    Portlet portlet() {
        return portlet;
    }

    /** The bundle's symbolic name, for what portlets of one bundle share. */
    String application() {
        return bundle.getSymbolicName();
    }

    public String id() {
        return id;
    }

    String namespace() {
        return namespace;
    }

    /** The name of the action that a form of this portlet asks for. */
    public Optional<String> action(Values values) {
        return values.first(namespace + ActionRequest.ACTION_NAME);
    }

    HostPortletContext context() {
        return context;
    }

    HostPortletConfig config() {
        return config;
    }

    Map<String, String[]> defaultPreferences() {
        return defaultPreferences;
    }

    /** Public render parameters by their local name. */
    Map<String, QName> publicParameters() {
        return Collections.unmodifiableMap(publicParameters);
    }

    /** Local names of public render parameters by the name they have in addresses. */
    Map<String, String> publicIdentifiers() {
        return publicIdentifiers;
    }

    /** False only when the property says {@code false}. */
    boolean is(String key) {
        return !"false".equals(String.valueOf(properties.get(key)));
    }

    String string(String key, String otherwise) {
        Object value = properties.get(key);

        return value == null ? otherwise : value.toString();
    }

    /** The values of a property written as an array or separated by commas; never null. */
    private List<String> strings(String key) {
        Object value = properties.get(key);

        if (value instanceof String[]) {
            return List.of((String[]) value);
        }

        return value == null ? List.of() : Arrays.asList(value.toString().split(","));
    }
}
