package org.sena.runtime.host.portlet;

import javax.xml.namespace.QName;

/** How names of portlets and parameters look in addresses; the same as in Liferay. */
final class PortletNames {

    static final String PORTLET = "p_p_id";
    static final String LIFECYCLE = "p_p_lifecycle";
    static final String STATE = "p_p_state";
    static final String MODE = "p_p_mode";
    static final String RESOURCE = "p_p_resource_id";
    static final String CACHEABILITY = "p_p_cacheability";
    static final String TOKEN = "p_auth";

    private static final String PUBLIC = "p_r_p_";

    /** Marks render parameters in addresses whose own parameters are the action's or resource's. */
    private static final String PRIVATE = "priv_r_p_";

    private PortletNames() {}

    static String id(String name) {
        StringBuilder id = new StringBuilder(name.length());

        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            id.append(plain ? c : '_');
        }

        return id.toString();
    }

    static String namespace(String id) {
        return '_' + id + '_';
    }

    /** From {@code name} or {@code name;namespace-uri}. */
    static QName publicParameter(String text) {
        String[] parts = text.split(";", 2);

        return parts.length == 1 ? new QName(parts[0]) : new QName(parts[1], parts[0]);
    }

    static String publicIdentifier(QName name) {
        String uri = name.getNamespaceURI();

        return uri.isEmpty()
                ? PUBLIC + name.getLocalPart()
                : PUBLIC + uri.hashCode() + '_' + name.getLocalPart();
    }

    static String privateRender(String namespace) {
        return namespace + PRIVATE;
    }
}
