package org.sena.runtime.host.portlet;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.portlet.Portlet;
import javax.portlet.PortletException;
import javax.portlet.ResourceResponse;
import javax.portlet.ResourceServingPortlet;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All portlets in service, and what can be asked of them. */
@Component(service = PortletContainer.class)
public class PortletContainer {

    private static final Logger LOG = LoggerFactory.getLogger(PortletContainer.class);

    private final Map<String, DeployedPortlet> portlets = new ConcurrentHashMap<>();
    private final PreferenceStore preferences;

    @Activate
    public PortletContainer(@Reference PreferenceStore preferences) {
        this.preferences = preferences;
    }

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            target = "(javax.portlet.name=*)")
    void addPortlet(Portlet portlet, ServiceReference<Portlet> reference) {
        DeployedPortlet deployed = new DeployedPortlet(portlet, reference);

        try {
            deployed.init();
            portlets.put(deployed.id(), deployed);
        } catch (PortletException | RuntimeException e) {
            LOG.error("Portlet {} could not start", deployed.id(), e);
        }
    }

    void removePortlet(Portlet portlet) {
        portlets.values().stream()
                .filter(deployed -> deployed.portlet() == portlet)
                .findAny()
                .filter(deployed -> portlets.remove(deployed.id(), deployed))
                .ifPresent(deployed -> portlet.destroy());
    }

    /** The portlet of that id, once it is in service. */
    public Optional<DeployedPortlet> find(String id) {
        return Optional.ofNullable(portlets.get(id));
    }

    /** The portlet's view. */
    public RenderedPortlet render(DeployedPortlet portlet, PageRequest page)
            throws PortletException, IOException {
        Exchange exchange = new Exchange(portlet, page, preferences, Phase.RENDER);
        HostRenderResponse response = new HostRenderResponse(exchange);
        portlet.portlet().render(new HostRenderRequest(exchange), response);
        String status = response.getProperty(ResourceResponse.HTTP_STATUS_CODE);

        return new RenderedPortlet(
                portlet.namespace(),
                response.title(),
                response.markup(),
                status == null ? 200 : Integer.parseInt(status));
    }

    /** Does what the portlet was asked for; the address to go to next. */
    public String act(DeployedPortlet portlet, PageRequest page)
            throws PortletException, IOException {
        Exchange exchange = new Exchange(portlet, page, preferences, Phase.ACTION);
        HostActionResponse response = new HostActionResponse(exchange);
        portlet.portlet().processAction(new HostActionRequest(exchange), response);

        return response.next();
    }

    /** Sends the portlet's file; false when it serves none. */
    public boolean serve(DeployedPortlet portlet, PageRequest page)
            throws PortletException, IOException {
        if (!(portlet.portlet() instanceof ResourceServingPortlet)) {
            return false;
        }

        Exchange exchange = new Exchange(portlet, page, preferences, Phase.RESOURCE);
        ((ResourceServingPortlet) portlet.portlet())
                .serveResource(
                        new HostResourceRequest(exchange), new HostResourceResponse(exchange));

        return true;
    }
}
