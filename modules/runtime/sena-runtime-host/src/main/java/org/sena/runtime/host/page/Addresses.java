package org.sena.runtime.host.page;

import org.sena.runtime.host.input.UrlEncoded;
import org.sena.runtime.host.portlet.PageRequest;

/** The address of a request, written anew. */
final class Addresses {

    private Addresses() {}

    /** Path and query; the path alone when a form was sent. */
    static String of(PageRequest request) {
        return without(request, "").toString();
    }

    /** The address without that parameter. */
    static StringBuilder without(PageRequest request, String parameter) {
        StringBuilder url = new StringBuilder(request.path());

        if (!request.http().getMethod().equals("POST")) {
            request.values()
                    .byName()
                    .forEach(
                            (name, values) -> {
                                if (!name.equals(parameter)) {
                                    for (String value : values) {
                                        add(url, name, value);
                                    }
                                }
                            });
        }

        return url;
    }

    /** Adds a parameter to an address that may have some. */
    static void add(StringBuilder url, String name, String value) {
        UrlEncoded.append(url, name, value, url.indexOf("?") < 0);
    }
}
