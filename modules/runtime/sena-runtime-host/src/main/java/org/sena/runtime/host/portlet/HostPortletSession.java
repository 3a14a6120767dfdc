package org.sena.runtime.host.portlet;

import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.portlet.PortletContext;
import javax.portlet.PortletSession;
import org.sena.runtime.host.gate.Visitor;
import org.sena.runtime.host.visit.Visit;

/**
 * A portlet's view of the visit. Its portlet scope is its own, page by page; its application scope
 * is shared by all portlets that say {@code com.liferay.portlet.private-session-attributes=false},
 * and by those of one bundle that don't.
 */
final class HostPortletSession implements PortletSession {

    private static final String SHARED = "shared?";

    /**
     * Attributes of the application scope that begin so are shared by all portlets, in Liferay too.
     */
    private static final String SHARED_NAME = "LIFERAY_SHARED_";

    private final Visit visit;
    private final Visitor visitor;
    private final Exchange exchange;
    private final String portletScope;
    private final String applicationScope;

    HostPortletSession(Visit visit, Visitor visitor, Exchange exchange) {
        this.visit = visit;
        this.visitor = visitor;
        this.exchange = exchange;
        DeployedPortlet portlet = exchange.portlet();
        portletScope = "javax.portlet.p." + exchange.windowId() + '?';
        applicationScope =
                portlet.is("com.liferay.portlet.private-session-attributes")
                        ? "application." + portlet.application() + '?'
                        : SHARED;
    }

    private String prefix(int scope) {
        return scope == PORTLET_SCOPE ? portletScope : applicationScope;
    }

    private String key(String name, int scope) {
        return scope == APPLICATION_SCOPE && name.startsWith(SHARED_NAME)
                ? SHARED + name
                : prefix(scope) + name;
    }

    @Override
    public Object getAttribute(String name) {
        return getAttribute(name, PORTLET_SCOPE);
    }

    @Override
    public Object getAttribute(String name, int scope) {
        return visit.attributes().get(key(name, scope));
    }

    @Override
    public void setAttribute(String name, Object value) {
        setAttribute(name, value, PORTLET_SCOPE);
    }

    @Override
    public void setAttribute(String name, Object value, int scope) {
        if (value == null) {
            removeAttribute(name, scope);
        } else {
            visit.attributes().put(key(name, scope), value);
        }
    }

    @Override
    public void removeAttribute(String name) {
        removeAttribute(name, PORTLET_SCOPE);
    }

    @Override
    public void removeAttribute(String name, int scope) {
        visit.attributes().remove(key(name, scope));
    }

    @Override
    public Enumeration<String> getAttributeNames() {
        return getAttributeNames(PORTLET_SCOPE);
    }

    @Override
    public Enumeration<String> getAttributeNames(int scope) {
        return Collections.enumeration(getAttributeMap(scope).keySet());
    }

    @Override
    public Map<String, Object> getAttributeMap() {
        return getAttributeMap(PORTLET_SCOPE);
    }

    @Override
    public Map<String, Object> getAttributeMap(int scope) {
        String prefix = prefix(scope);
        Map<String, Object> attributes = new LinkedHashMap<>();

        visit.attributes()
                .forEach(
                        (name, value) -> {
                            if (name.startsWith(prefix)) {
                                attributes.put(name.substring(prefix.length()), value);
                            }
                        });

        return Collections.unmodifiableMap(attributes);
    }

    /** Ends the whole visit: everything kept is forgotten, and the person is signed out. */
    @Override
    public void invalidate() {
        visitor.leave();
    }

    /** Not the cookie's value: nobody needs to know that. */
    @Override
    public String getId() {
        return Integer.toHexString(System.identityHashCode(visit));
    }

    @Override
    public long getCreationTime() {
        return visit.began().toEpochMilli();
    }

    @Override
    public long getLastAccessedTime() {
        return visit.lastSeen().toEpochMilli();
    }

    @Override
    public int getMaxInactiveInterval() {
        return visitor.idleSeconds();
    }

    @Override
    public void setMaxInactiveInterval(int seconds) {
        // How long a visit lasts is the site's decision, not a portlet's.
    }

    @Override
    public boolean isNew() {
        return visit.began().equals(visit.lastSeen());
    }

    @Override
    public PortletContext getPortletContext() {
        return exchange.portlet().context();
    }
}
