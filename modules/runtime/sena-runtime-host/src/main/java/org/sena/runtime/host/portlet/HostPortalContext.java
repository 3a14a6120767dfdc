package org.sena.runtime.host.portlet;

import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import javax.portlet.PortalContext;
import javax.portlet.PortletMode;
import javax.portlet.WindowState;

/** What portlets may know of the portal. */
final class HostPortalContext implements PortalContext {

    static final String NAME = "SENA runtime/1.0";
    static final List<PortletMode> MODES =
            List.of(PortletMode.VIEW, PortletMode.EDIT, PortletMode.HELP);
    static final List<WindowState> STATES =
            List.of(WindowState.NORMAL, WindowState.MAXIMIZED, WindowState.MINIMIZED);
    static final PortalContext INSTANCE = new HostPortalContext();

    private HostPortalContext() {}

    @Override
    public String getProperty(String name) {
        return null;
    }

    @Override
    public Enumeration<String> getPropertyNames() {
        return Collections.emptyEnumeration();
    }

    @Override
    public Enumeration<PortletMode> getSupportedPortletModes() {
        return Collections.enumeration(MODES);
    }

    @Override
    public Enumeration<WindowState> getSupportedWindowStates() {
        return Collections.enumeration(STATES);
    }

    @Override
    public String getPortalInfo() {
        return NAME;
    }
}
