package org.sena.directory.rest;

import java.io.IOException;
import java.util.Optional;
import javax.servlet.Filter;
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
import org.sena.directory.rest.feed.Answers;
import org.sena.directory.rest.feed.RecentAnswer;

/**
 * Gives the answers that many ask for, and that are still right, without going through the REST
 * application: with the same headers, at a fraction of the cost.
 */
@Component(
        property = {
            "osgi.http.whiteboard.context.select=(osgi.http.whiteboard.context.path=/o/oruk)",
            "osgi.http.whiteboard.filter.asyncSupported:Boolean=true",
            "osgi.http.whiteboard.filter.pattern=/*"
        },
        service = Filter.class)
public class RecentFilter implements Filter {

    private final Answers answers;

    @Activate
    public RecentFilter(@Reference Answers answers) {
        this.answers = answers;
    }

    @Override
    public void init(FilterConfig config) {
        // Nothing is configured.
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<RecentAnswer> recent = find((HttpServletRequest) request);

        if (recent.isPresent()) {
            answer(recent.get(), (HttpServletRequest) request, (HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }

    @Override
    public void destroy() {
        // Nothing is held.
    }

    private Optional<RecentAnswer> find(HttpServletRequest request) {
        if (!"GET".equals(request.getMethod()) || request.getHeader("If-Modified-Since") != null) {
            return Optional.empty();
        }

        String query = request.getQueryString();

        return answers.recent(request.getRequestURI() + '?' + (query == null ? "" : query));
    }

    private static void answer(
            RecentAnswer recent, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String known = request.getHeader("If-None-Match");

        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader("Access-Control-Expose-Headers", Cors.EXPOSED);
        response.setHeader("Cache-Control", "no-cache");
        response.setHeader("ETag", recent.tag());
        response.setDateHeader("Last-Modified", recent.modifiedAt().toEpochMilli());

        if (known != null && (known.contains(recent.tag()) || known.trim().equals("*"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);

            return;
        }

        response.setContentType("application/json");
        response.setContentLength(recent.json().length);
        response.getOutputStream().write(recent.json());
    }
}
