package org.sena.runtime.host.page;

import javax.servlet.http.HttpServletResponse;

/** Sends the browser elsewhere. */
final class Redirects {

    private Redirects() {}

    /** To be fetched with GET, whatever this request was. */
    static void seeOther(HttpServletResponse response, String location) {
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", location);
    }

    /** Where it is now and will stay. */
    static void moved(HttpServletResponse response, String location) {
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader("Location", location);
    }
}
