package org.sena.runtime.host.watch;

import java.io.IOException;
import java.time.Duration;
import java.util.Set;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.http.whiteboard.Preprocessor;
import org.sena.operations.RequestMeter;
import org.slf4j.MDC;

/** Stands before the gate: names each request, and counts it when it is answered. */
@Component(property = "service.ranking:Integer=1000", service = Preprocessor.class)
public class RequestWatch implements Preprocessor {

    /** Under this name log lines have the request's. */
    static final String KEY = "request";

    private static final Set<String> METHODS =
            Set.of("DELETE", "GET", "HEAD", "OPTIONS", "PATCH", "POST", "PUT");

    private final RequestMeter meter;

    @Activate
    public RequestWatch(@Reference RequestMeter meter) {
        this.meter = meter;
    }

    @Override
    public void init(FilterConfig config) {
        // nothing to prepare
    }

    @Override
    public void destroy() {
        // nothing to give back
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest http = (HttpServletRequest) request;
        HttpServletResponse answer = (HttpServletResponse) response;
        String name = RequestName.of(http);
        long begin = System.nanoTime();

        answer.setHeader(RequestName.HEADER, name);

        try (MDC.MDCCloseable named = MDC.putCloseable(KEY, name)) {
            chain.doFilter(http, answer);
        } finally {
            count(http, answer.getStatus(), Duration.ofNanos(System.nanoTime() - begin));
        }
    }

    private void count(HttpServletRequest request, int status, Duration took) {
        String method = METHODS.contains(request.getMethod()) ? request.getMethod() : "OTHER";

        meter.answered(Route.of(request.getRequestURI(), status), method, status, took);
    }
}
