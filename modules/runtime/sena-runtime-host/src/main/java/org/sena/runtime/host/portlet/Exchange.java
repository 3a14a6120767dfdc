package org.sena.runtime.host.portlet;

import java.util.Map;
import java.util.Set;
import javax.portlet.PortletMode;
import javax.portlet.PortletPreferences;
import javax.portlet.PortletSession;
import javax.portlet.WindowState;
import org.sena.runtime.host.input.Values;

/** One portlet's part of a request to a page: its parameters, session and preferences. */
final class Exchange {

    private final DeployedPortlet portlet;
    private final PageRequest page;
    private final PreferenceStore preferences;
    private final Phase phase;
    private final boolean focused;
    private final Parameters render;
    private final Parameters own;

    Exchange(DeployedPortlet portlet, PageRequest page, PreferenceStore preferences, Phase phase) {
        this.portlet = portlet;
        this.page = page;
        this.preferences = preferences;
        this.phase = phase;
        focused = portlet.id().equals(page.values().first(PortletNames.PORTLET, null));
        render = new Parameters(portlet.publicParameters().keySet());
        own = new Parameters(Set.of());
        read(page.values());
    }

    private void read(Values values) {
        String namespace = portlet.namespace();
        String privateRender = PortletNames.privateRender(namespace);
        boolean strict = portlet.is("com.liferay.portlet.requires-namespaced-parameters");
        Parameters direct = phase == Phase.RENDER ? render : own;

        for (Map.Entry<String, String[]> value : values.byName().entrySet()) {
            String name = value.getKey();
            String publicName = portlet.publicIdentifiers().get(name);

            if (publicName != null) {
                render.setValues(publicName, value.getValue());
            } else if (focused && name.startsWith(privateRender)) {
                render.setValues(name.substring(privateRender.length()), value.getValue());
            } else if (focused && name.startsWith(namespace)) {
                direct.setValues(name.substring(namespace.length()), value.getValue());
            } else if (focused && !strict && !name.startsWith("p_")) {
                direct.setValues(name, value.getValue());
            }
        }
    }

    DeployedPortlet portlet() {
        return portlet;
    }

    PageRequest page() {
        return page;
    }

    Phase phase() {
        return phase;
    }

    Parameters render() {
        return render;
    }

    /** The action's or the resource's parameters. */
    Parameters own() {
        return own;
    }

    /** The mode asked for; view when it is none we know. */
    PortletMode mode() {
        String mode = focused ? page.values().first(PortletNames.MODE, null) : null;

        for (PortletMode known : HostPortalContext.MODES) {
            if (known.toString().equals(mode)) {
                return known;
            }
        }

        return PortletMode.VIEW;
    }

    /** The window state asked for; normal when it is none we know. */
    WindowState state() {
        String state = focused ? page.values().first(PortletNames.STATE, null) : null;

        for (WindowState known : HostPortalContext.STATES) {
            if (known.toString().equals(state)) {
                return known;
            }
        }

        return WindowState.NORMAL;
    }

    /** Unique for the portlet on its page; what a session's portlet scope is named by. */
    String windowId() {
        return page.path() + "_LAYOUT_" + portlet.id();
    }

    /** Null when there is none and none shall be made. */
    PortletSession session(boolean make) {
        if (make) {
            page.visitor().openVisit();
        }

        return page.visitor()
                .visit()
                .map(visit -> new HostPortletSession(visit, page.visitor(), this))
                .orElse(null);
    }

    PortletPreferences preferences() {
        return new HostPreferences(portlet, preferences, phase != Phase.RENDER);
    }

    /** What a form must send back to be believed. */
    String token() {
        return page.visitor().openVisit().token();
    }
}
