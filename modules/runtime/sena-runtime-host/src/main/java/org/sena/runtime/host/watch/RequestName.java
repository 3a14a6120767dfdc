package org.sena.runtime.host.watch;

import java.util.UUID;
import javax.servlet.http.HttpServletRequest;

/**
 * The random id of a request: in each line of the log, in the answer's header, in problems and in
 * the audit trail.
 */
public final class RequestName {

    /** Under this name it stands in the answer's headers. */
    static final String HEADER = "X-Request-Id";

    private RequestName() {}

    /** The same for the whole request; never one that a browser sent. */
    public static String of(HttpServletRequest request) {
        Object known = request.getAttribute(RequestName.class.getName());

        if (known != null) {
            return known.toString();
        }

        String name = UUID.randomUUID().toString();

        request.setAttribute(RequestName.class.getName(), name);

        return name;
    }
}
