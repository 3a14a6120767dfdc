package org.sena.runtime.host.portlet;

import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.Set;
import javax.portlet.ActionURL;
import javax.portlet.PortletMode;
import javax.portlet.RenderURL;
import javax.portlet.ResourceURL;
import javax.portlet.WindowState;
import javax.portlet.annotations.PortletSerializable;
import javax.xml.namespace.QName;
import org.sena.runtime.host.input.UrlEncoded;

/** The address of a portlet's view, action or resource: {@code /web/sena/needs?p_p_id=…}. */
final class PortletAddress implements RenderURL, ActionURL, ResourceURL {

    private final Exchange exchange;
    private final Phase phase;
    private final Parameters render;
    private final Parameters own = new Parameters(Set.of());
    private PortletMode mode;
    private WindowState state;
    private String resourceId;
    private String cacheability = ResourceURL.PAGE;
    private String fragment;

    PortletAddress(Exchange exchange, Phase phase, Parameters render) {
        this.exchange = exchange;
        this.phase = phase;
        this.render = render;
        this.mode = exchange.mode();
        this.state = exchange.state();
    }

    private Parameters direct() {
        return phase == Phase.RENDER ? render : own;
    }

    @Override
    public String toString() {
        DeployedPortlet portlet = exchange.portlet();
        String namespace = portlet.namespace();
        StringBuilder url = new StringBuilder(192).append(exchange.page().path());
        UrlEncoded.append(url, PortletNames.PORTLET, portlet.id(), true);
        add(url, PortletNames.LIFECYCLE, phase.inAddress());

        if (!state.equals(WindowState.NORMAL)) {
            add(url, PortletNames.STATE, state.toString());
        }

        if (!mode.equals(PortletMode.VIEW)) {
            add(url, PortletNames.MODE, mode.toString());
        }

        if (phase == Phase.ACTION) {
            add(url, PortletNames.TOKEN, exchange.token());
        }

        if (phase == Phase.RESOURCE) {
            add(url, PortletNames.CACHEABILITY, cacheability);

            if (resourceId != null) {
                add(url, PortletNames.RESOURCE, resourceId);
            }
        }

        if (phase != Phase.RESOURCE || !cacheability.equals(ResourceURL.FULL)) {
            String mark = phase == Phase.RENDER ? namespace : PortletNames.privateRender(namespace);

            render.values()
                    .forEach(
                            (name, all) -> {
                                QName known = portlet.publicParameters().get(name);
                                addAll(
                                        url,
                                        known == null
                                                ? mark + name
                                                : PortletNames.publicIdentifier(known),
                                        all);
                            });
        }

        own.values().forEach((name, all) -> addAll(url, namespace + name, all));

        if (fragment != null) {
            url.append('#').append(UrlEncoded.encode(fragment));
        }

        return url.toString();
    }

    private static void addAll(StringBuilder url, String name, String[] all) {
        for (String value : all) {
            add(url, name, value);
        }
    }

    private static void add(StringBuilder url, String name, String value) {
        UrlEncoded.append(url, name, value == null ? "" : value, false);
    }

    @Override
    public void setParameter(String name, String value) {
        direct().setValue(name, value);
    }

    @Override
    public void setParameter(String name, String... all) {
        direct().setValues(name, all);
    }

    @Override
    public void setParameters(Map<String, String[]> parameters) {
        direct().clear();
        direct().addAll(parameters);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return direct().copy();
    }

    @Override
    public void write(Writer writer) throws IOException {
        append(writer, true);
    }

    @Override
    public void write(Writer writer, boolean escapeXml) throws IOException {
        append(writer, escapeXml);
    }

    @Override
    public Appendable append(Appendable out) throws IOException {
        return append(out, true);
    }

    @Override
    public Appendable append(Appendable out, boolean escapeXml) throws IOException {
        return out.append(escapeXml ? toString().replace("&", "&amp;") : toString());
    }

    @Override
    public void setSecure(boolean secure) {
        // The site has one address; whether it is TLS is not the portlet's to say.
    }

    @Override
    public void addProperty(String key, String value) {
        // There are no properties of addresses here.
    }

    @Override
    public void setProperty(String key, String value) {
        // There are no properties of addresses here.
    }

    @Override
    public void removePublicRenderParameter(String name) {
        render.removeParameter(name);
    }

    @Override
    public void setBeanParameter(PortletSerializable bean) {
        throw new UnsupportedOperationException("Beans in addresses");
    }

    @Override
    public void setFragmentIdentifier(String identifier) {
        fragment = identifier;
    }

    @Override
    public String getFragmentIdentifier() {
        return fragment;
    }

    @Override
    public Parameters getActionParameters() {
        return own;
    }

    @Override
    public Parameters getResourceParameters() {
        return own;
    }

    @Override
    public Parameters getRenderParameters() {
        return render;
    }

    @Override
    public void setResourceID(String id) {
        resourceId = id;
    }

    @Override
    public String getResourceID() {
        return resourceId;
    }

    @Override
    public String getCacheability() {
        return cacheability;
    }

    @Override
    public void setCacheability(String level) {
        if (!Set.of(FULL, PORTLET, PAGE).contains(level)) {
            throw new IllegalArgumentException("Unknown cacheability " + level);
        }

        cacheability = level;
    }

    @Override
    public PortletMode getPortletMode() {
        return mode;
    }

    @Override
    public WindowState getWindowState() {
        return state;
    }

    @Override
    public void setPortletMode(PortletMode portletMode) {
        mode = portletMode;
    }

    @Override
    public void setWindowState(WindowState windowState) {
        state = windowState;
    }
}
