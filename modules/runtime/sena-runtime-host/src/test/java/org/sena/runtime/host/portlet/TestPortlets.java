package org.sena.runtime.host.portlet;

import java.nio.file.Path;
import java.util.Map;
import javax.portlet.Portlet;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.sena.runtime.host.stub.Stub;

/** Portlets in service, without a framework. */
public final class TestPortlets {

    private TestPortlets() {}

    /** A container with this portlet alone. */
    public static PortletContainer with(Portlet portlet, String name, Path preferences) {
        PortletContainer container = new PortletContainer(new PreferenceStore(preferences));
        container.addPortlet(portlet, reference(Map.of("javax.portlet.name", name)));

        return container;
    }

    @SuppressWarnings("unchecked")
    static ServiceReference<Portlet> reference(Map<String, Object> properties) {
        return new Stub()
                .with("getBundle", new Stub().with("getSymbolicName", "b").as(Bundle.class))
                .with("getPropertyKeys", properties.keySet().toArray(String[]::new))
                .with("getProperty", arguments -> properties.get(arguments[0]))
                .as(ServiceReference.class);
    }
}
