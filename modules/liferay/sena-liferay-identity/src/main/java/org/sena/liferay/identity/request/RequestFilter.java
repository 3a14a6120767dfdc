package org.sena.liferay.identity.request;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import javax.servlet.Filter;
import javax.servlet.FilterChain;
import javax.servlet.FilterConfig;
import javax.servlet.ServletException;
import javax.servlet.ServletRequest;
import javax.servlet.ServletResponse;
import javax.servlet.http.HttpServletRequest;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;
import org.sena.identity.api.RequestTrace;

/**
 * Notes each request of the portal, pages and REST alike: in GA112 a filter with an empty {@code
 * servlet-context-name} stands in the portal's own chain ({@code InvokerFilterHelper}), through
 * which {@code /web/...}, {@code /group/...} and {@code /o/...} go.
 */
@Component(
        configurationPid = "org.sena.liferay.identity.Requests",
        property = {
            "dispatcher=REQUEST",
            "servlet-context-name=",
            "servlet-filter-name=SENA Request Filter",
            "url-pattern=/*"
        },
        service = Filter.class)
@Designate(ocd = RequestSettings.class)
public class RequestFilter implements Filter {

    private final ClientAddress address;
    private final ThreadRequests requests;

    @Activate
    public RequestFilter(RequestSettings settings, @Reference ThreadRequests requests) {
        this.address = new ClientAddress(Set.copyOf(Arrays.asList(settings.trustedProxies())));
        this.requests = requests;
    }

    @Override
    public void init(FilterConfig config) {}

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!(request instanceof HttpServletRequest) || requests.get().isPresent()) {
            chain.doFilter(request, response);

            return;
        }

        requests.begin(
                RequestTrace.of(
                        UUID.randomUUID().toString(), address.of((HttpServletRequest) request)));

        try {
            chain.doFilter(request, response);
        } finally {
            requests.end();
        }
    }

    @Override
    public void destroy() {}
}
