package org.sena.web.kit;

import java.util.Map;

/** Addresses within the portlet; the host makes them. */
interface Links {

    /** The address that does the action and remembers the place it was done from. */
    String action(String name, Map<String, String> parameters);

    String render(Map<String, String> parameters);

    String resource(String id, Map<String, String> parameters);
}
