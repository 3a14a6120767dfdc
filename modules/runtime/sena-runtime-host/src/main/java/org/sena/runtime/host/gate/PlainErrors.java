package org.sena.runtime.host.gate;

import java.io.IOException;
import javax.servlet.http.HttpServletResponse;
import javax.servlet.http.HttpServletResponseWrapper;

/**
 * Keeps the container's own error pages away, which would show a stack trace: an error without a
 * body of ours is a line of plain text.
 */
final class PlainErrors extends HttpServletResponseWrapper {

    PlainErrors(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int status) throws IOException {
        if (isCommitted()) {
            return;
        }
        resetBuffer();
        write(this, status, "Sorry, this can't be answered (" + status + ").");
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        sendError(status); // Messages of libraries can quote the request.
    }

    /** The whole answer; kept by nobody. */
    static void write(HttpServletResponse response, int status, String text) throws IOException {
        response.setStatus(status);
        response.setContentType("text/plain;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().println(text);
    }
}
