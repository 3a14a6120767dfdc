package org.sena.benchmark;

import java.io.IOException;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Component;

/** Answers the bytes it was given last: the least that a page of that size can cost here. */
@Component(
        service = Servlet.class,
        property = "osgi.http.whiteboard.servlet.pattern=/benchmark/page")
public class BareServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private volatile byte[] page = new byte[0];

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    @Override
    protected void doPut(HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        page = request.getInputStream().readAllBytes();
    }
}
