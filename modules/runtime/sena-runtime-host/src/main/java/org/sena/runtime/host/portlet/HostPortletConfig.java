package org.sena.runtime.host.portlet;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import javax.portlet.PortletConfig;
import javax.portlet.PortletContext;
import javax.portlet.PortletMode;
import javax.portlet.WindowState;
import javax.xml.namespace.QName;

/** A portlet's configuration, from its service properties. */
final class HostPortletConfig implements PortletConfig {

    private final DeployedPortlet portlet;
    private final Map<Locale, ResourceBundle> texts = new ConcurrentHashMap<>();

    HostPortletConfig(DeployedPortlet portlet) {
        this.portlet = portlet;
    }

    @Override
    public ResourceBundle getResourceBundle(Locale locale) {
        return texts.computeIfAbsent(locale, wanted -> PortletTexts.of(portlet, wanted));
    }

    @Override
    public String getPortletName() {
        return portlet.id();
    }

    @Override
    public PortletContext getPortletContext() {
        return portlet.context();
    }

    @Override
    public String getInitParameter(String name) {
        return portlet.context().getInitParameter(name);
    }

    @Override
    public Enumeration<String> getInitParameterNames() {
        return portlet.context().getInitParameterNames();
    }

    @Override
    public Enumeration<String> getPublicRenderParameterNames() {
        return Collections.enumeration(portlet.publicParameters().keySet());
    }

    @Override
    public Map<String, QName> getPublicRenderParameterDefinitions() {
        return portlet.publicParameters();
    }

    @Override
    public String getDefaultNamespace() {
        return "";
    }

    @Override
    public Enumeration<QName> getPublishingEventQNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<QName> getProcessingEventQNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<Locale> getSupportedLocales() {
        return Collections.emptyEnumeration();
    }

    @Override
    public Map<String, String[]> getContainerRuntimeOptions() {
        return Map.of();
    }

    @Override
    public Enumeration<PortletMode> getPortletModes(String mimeType) {
        return Collections.enumeration(HostPortalContext.MODES);
    }

    @Override
    public Enumeration<WindowState> getWindowStates(String mimeType) {
        return Collections.enumeration(HostPortalContext.STATES);
    }
}
