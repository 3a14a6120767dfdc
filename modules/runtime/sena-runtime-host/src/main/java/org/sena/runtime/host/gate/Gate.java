package org.sena.runtime.host.gate;

import java.io.IOException;
import java.util.Optional;
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
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.sena.identity.api.RequestTrace;
import org.sena.runtime.host.identity.Accounts;
import org.sena.runtime.host.identity.ThreadActor;
import org.sena.runtime.host.leave.Leaving;
import org.sena.runtime.host.trouble.Trouble;
import org.sena.runtime.host.visit.Visits;
import org.sena.runtime.host.watch.RequestName;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets every request in: with security headers, a visitor, and an actor on its thread. */
@Component(service = Preprocessor.class)
@Designate(ocd = Gate.Settings.class)
public class Gate implements Preprocessor {

    /** What stands in front of the runtime. */
    @ObjectClassDefinition(name = "SENA runtime: gate")
    public @interface Settings {

        /**
         * Addresses of reverse proxies whose {@code X-Forwarded-For} and {@code X-Forwarded-Proto}
         * are believed; none by default.
         */
        @AttributeDefinition(name = "Trusted proxies", required = false)
        String[] trustedProxies() default {};

        /**
         * Other sites that a form of ours may lead to, such as the one the quick exit goes to; none
         * by default. Browsers refuse all others.
         */
        @AttributeDefinition(name = "Form targets", required = false)
        String[] formTargets() default {};

        /**
         * Names that the site goes by, such as {@code www.example.org}; requests for any other are
         * refused with 421. None by default, which admits every name.
         */
        @AttributeDefinition(name = "Host names", required = false)
        String[] hosts() default {};

        /** Days for which a browser that came by TLS shall come by TLS only; 365 by default. */
        @AttributeDefinition(name = "HSTS days", min = "1")
        int strictTransportDays() default 365;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Gate.class);

    private final Visits visits;
    private final Accounts accounts;
    private final ThreadActor actors;
    private final Leaving leaving;
    private final TrustedProxies proxies;
    private final SecurityHeaders headers;
    private final KnownHosts hosts;

    @Activate
    public Gate(
            @Reference Visits visits,
            @Reference Accounts accounts,
            @Reference ThreadActor actors,
            @Reference Leaving leaving,
            Settings settings) {
        this.visits = visits;
        this.accounts = accounts;
        this.actors = actors;
        this.leaving = leaving;
        this.proxies = new TrustedProxies(Set.of(settings.trustedProxies()));
        this.hosts = new KnownHosts(settings.hosts());
        this.headers = new SecurityHeaders(settings.strictTransportDays(), settings.formTargets());
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
        HttpServletResponse answer = new PlainErrors((HttpServletResponse) response);
        leaving.begin();

        if (leaving.isLeaving()) {
            answer.setHeader("Connection", "close");
        }

        Optional<Visitor> visitor = Optional.empty();

        try {
            Client client = proxies.client(http);
            headers.write(answer, client.secure());

            if (!isRefused(http, answer)) {
                visitor = Optional.of(visitor(http, answer, client));
                answer(http, answer, visitor.get(), chain);
            }
        } finally {
            leaving.end(visitor.flatMap(Visitor::visit));
        }
    }

    /** True, and answered so, when nothing behind the gate could do anything with it. */
    private boolean isRefused(HttpServletRequest http, HttpServletResponse answer)
            throws IOException {
        if (!hosts.admit(http.getHeader("Host"))) {
            PlainErrors.write(answer, 421, "This site does not go by that name.");
            return true;
        }
        if (!ReadableType.isReadable(http.getContentType())) {
            PlainErrors.write(answer, 415, "Nobody here knows that character set.");
            return true;
        }
        return false;
    }

    private Visitor visitor(HttpServletRequest http, HttpServletResponse answer, Client client) {
        Visitor visitor = new Visitor(http, answer, client, visits, accounts);
        http.setAttribute(Visitor.class.getName(), visitor);

        return visitor;
    }

    private void answer(
            HttpServletRequest http, HttpServletResponse answer, Visitor visitor, FilterChain chain)
            throws IOException, ServletException {

        try {
            actors.callIn(
                    RequestTrace.of(RequestName.of(http), visitor.client().address()),
                    () ->
                            actors.callAs(
                                    visitor.actor(),
                                    () -> {
                                        chain.doFilter(new GateRequest(http, visitor), answer);
                                        return null;
                                    }));
        } catch (IOException | ServletException | RuntimeException e) {
            fail(http, answer, e);
        } catch (Exception e) { // Declared so by callAs; the chain throws no other.
            throw new ServletException(e);
        }
    }

    /** The last resort, for what no page or resource behind the gate has answered. */
    private static void fail(HttpServletRequest request, HttpServletResponse response, Exception e)
            throws IOException {
        if (response.isCommitted()) {
            LOG.debug("The answer could not be finished", e);
            return;
        }

        Trouble trouble = Trouble.with(e);
        LOG.error(
                "{}: {} failed{}", trouble.reference(), request.getServletPath(), trouble.trace());
        response.resetBuffer();
        PlainErrors.write(
                response,
                trouble.status(),
                "Sorry, something went wrong. Try again in a few minutes. Reference "
                        + trouble.reference());
    }
}
