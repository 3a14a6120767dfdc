package org.sena.runtime.host.portlet;

import java.security.Principal;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.portlet.PortalContext;
import javax.portlet.PortletContext;
import javax.portlet.PortletMode;
import javax.portlet.PortletPreferences;
import javax.portlet.PortletRequest;
import javax.portlet.PortletSession;
import javax.portlet.WindowState;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;

/** What all requests to a portlet have in common. */
abstract class HostRequest implements PortletRequest {

    static final String HTML = "text/html";

    private final Exchange exchange;
    private final HttpServletRequest http;
    private final Map<String, Object> attributes = new HashMap<>();
    private PortletPreferences preferences;
    private Parameters all;

    HostRequest(Exchange exchange) {
        this.exchange = exchange;
        this.http = exchange.page().http();
        attributes.put(LIFECYCLE_PHASE, exchange.phase().inApi());
    }

    final Exchange exchange() {
        return exchange;
    }

    final HttpServletRequest http() {
        return http;
    }

    /** Render and own parameters together, as portlets before 3.0 saw them. */
    private Parameters all() {
        if (all == null) {
            all = new Parameters(exchange.render());
            all.addAll(exchange.own().values());
        }

        return all;
    }

    @Override
    public Parameters getRenderParameters() {
        return exchange.render();
    }

    @Override
    public PortletMode getPortletMode() {
        return exchange.mode();
    }

    @Override
    public WindowState getWindowState() {
        return exchange.state();
    }

    @Override
    public boolean isWindowStateAllowed(WindowState state) {
        return HostPortalContext.STATES.contains(state);
    }

    @Override
    public boolean isPortletModeAllowed(PortletMode mode) {
        return HostPortalContext.MODES.contains(mode);
    }

    @Override
    public PortletPreferences getPreferences() {
        if (preferences == null) {
            preferences = exchange.preferences();
        }

        return preferences;
    }

    @Override
    public PortletSession getPortletSession() {
        return exchange.session(true);
    }

    @Override
    public PortletSession getPortletSession(boolean make) {
        return exchange.session(make);
    }

    @Override
    public String getProperty(String name) {
        return http.getHeader(name);
    }

    @Override
    public Enumeration<String> getProperties(String name) {
        return http.getHeaders(name);
    }

    @Override
    public Enumeration<String> getPropertyNames() {
        return http.getHeaderNames();
    }

    @Override
    public PortalContext getPortalContext() {
        return HostPortalContext.INSTANCE;
    }

    @Override
    public PortletContext getPortletContext() {
        return exchange.portlet().context();
    }

    @Override
    public String getAuthType() {
        return http.getAuthType();
    }

    @Override
    public String getContextPath() {
        return exchange.portlet().context().getContextPath();
    }

    @Override
    public String getRemoteUser() {
        return http.getRemoteUser();
    }

    @Override
    public Principal getUserPrincipal() {
        return http.getUserPrincipal();
    }

    @Override
    public boolean isUserInRole(String role) {
        return http.isUserInRole(role);
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
    public String getParameter(String name) {
        return all().getValue(name);
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(all().getNames());
    }

    @Override
    public String[] getParameterValues(String name) {
        return all().getValues(name);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return all().copy();
    }

    @Override
    public Map<String, String[]> getPrivateParameterMap() {
        return all().copy(false);
    }

    @Override
    public Map<String, String[]> getPublicParameterMap() {
        return all().copy(true);
    }

    @Override
    public boolean isSecure() {
        return http.isSecure();
    }

    /** Not the cookie's value: nobody needs to know that. Null when the browser sent none. */
    @Override
    public String getRequestedSessionId() {
        return exchange.page().visitor().cameBack() ? "visit" : null;
    }

    @Override
    public boolean isRequestedSessionIdValid() {
        return exchange.page().visitor().cameBack() && !exchange.page().visitor().hasEnded();
    }

    @Override
    public String getResponseContentType() {
        return HTML;
    }

    @Override
    public Enumeration<String> getResponseContentTypes() {
        return Collections.enumeration(List.of(HTML));
    }

    @Override
    public Locale getLocale() {
        return exchange.page().locale();
    }

    @Override
    public Enumeration<Locale> getLocales() {
        return Collections.enumeration(exchange.page().locales());
    }

    @Override
    public String getScheme() {
        return http.getScheme();
    }

    @Override
    public String getServerName() {
        return http.getServerName();
    }

    @Override
    public int getServerPort() {
        return http.getServerPort();
    }

    @Override
    public String getWindowID() {
        return exchange.windowId();
    }

    @Override
    public Cookie[] getCookies() {
        return http.getCookies();
    }

    @Override
    public String getUserAgent() {
        return http.getHeader("User-Agent");
    }
}
