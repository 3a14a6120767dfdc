package org.sena.runtime.host.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javax.servlet.Servlet;
import javax.servlet.http.HttpServlet;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.sena.runtime.host.gate.SiteCookie;
import org.sena.runtime.host.gate.Visitor;
import org.sena.runtime.host.identity.Accounts;
import org.sena.runtime.host.identity.DemoPasswords;
import org.sena.runtime.host.identity.SignIn;
import org.sena.runtime.host.input.Input;
import org.sena.runtime.host.input.RefusedInputException;
import org.sena.runtime.host.input.Values;
import org.sena.runtime.host.portlet.DeployedPortlet;
import org.sena.runtime.host.portlet.PageRequest;
import org.sena.runtime.host.portlet.PortletContainer;
import org.sena.runtime.host.site.Language;
import org.sena.runtime.host.site.Site;
import org.sena.runtime.host.site.SitePage;
import org.sena.runtime.host.site.SiteSource;
import org.sena.runtime.host.trouble.Trouble;
import org.sena.runtime.host.visit.Secrets;
import org.sena.runtime.host.visit.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every address outside {@code /o}: pages, sign-in, and notices for all the rest. */
@Component(
        service = Servlet.class,
        property = {
            "osgi.http.whiteboard.servlet.pattern=/web/*",
            "osgi.http.whiteboard.servlet.pattern=/",
            "osgi.http.whiteboard.servlet.multipart.enabled:Boolean=true"
        })
@Designate(ocd = SiteServlet.Settings.class)
public class SiteServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    /** How much the site takes at once. */
    @ObjectClassDefinition(name = "SENA runtime: pages")
    public @interface Settings {

        /** Bytes of the longest form without files; 1,000,000 by default. */
        @AttributeDefinition(name = "Longest form", min = "10000")
        int mostFormBytes() default 1_000_000;

        /** Bytes of the largest file; 5,000,000 by default. */
        @AttributeDefinition(name = "Largest file")
        long osgi_http_whiteboard_servlet_multipart_maxFileSize() default 5_000_000;

        /** Bytes of the longest form with files; 12,000,000 by default. */
        @AttributeDefinition(name = "Longest form with files")
        long osgi_http_whiteboard_servlet_multipart_maxRequestSize() default 12_000_000;

        /**
         * Bytes up to which a file stays in memory; 12,000,000 by default, so that no upload
         * touches the disk.
         */
        @AttributeDefinition(name = "Kept in memory")
        int osgi_http_whiteboard_servlet_multipart_fileSizeThreshold() default 12_000_000;
    }

    private static final Logger LOG = LoggerFactory.getLogger(SiteServlet.class);
    private static final String READING = "GET, HEAD";

    private final transient Site site;
    private final transient LanguageChoice languages;
    private final transient Input input;
    private final transient NoticePage notices;
    private final transient SignInPage signIn;
    private final transient PortletPage pages;

    @Activate
    public SiteServlet(
            @Reference SiteSource source,
            @Reference PortletContainer portlets,
            @Reference SignIn signIn,
            @Reference Accounts accounts,
            @Reference DemoPasswords demo,
            Settings settings) {
        site = source.site();
        languages = new LanguageChoice(site.languages());
        input =
                new Input(
                        settings.mostFormBytes(),
                        settings.osgi_http_whiteboard_servlet_multipart_maxRequestSize());
        PageShell shell = new PageShell(site);
        notices = new NoticePage(site, shell);
        this.signIn = new SignInPage(site, shell, signIn, accounts, demo);
        pages = new PortletPage(site, portlets, shell, notices);
    }

    @Override
    protected void service(HttpServletRequest http, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Language language = languages.of(http);
        String path = http.getServletPath() + Objects.toString(http.getPathInfo(), "");

        try {
            PageRequest request = request(http, response, input.read(http), path, language);

            try {
                route(request);
            } catch (RuntimeException e) {
                Trouble trouble = Trouble.with(e);
                LOG.error("{}: {} failed{}", trouble.reference(), path, trouble.trace());
                notices.send(
                        request, Notice.ofTrouble(trouble.status(), false), trouble.reference());
            }
        } catch (RefusedInputException e) {
            notices.send(
                    request(http, response, new Values(), path, language), Notice.of(e.reason()));
        }
    }

    private PageRequest request(
            HttpServletRequest http,
            HttpServletResponse response,
            Values values,
            String path,
            Language language) {
        List<Locale> locales = new ArrayList<>();
        locales.add(language.locale());

        for (Language other : site.languages()) {
            if (other != language) {
                locales.add(other.locale());
            }
        }

        return new PageRequest(
                http,
                response,
                Visitor.of(http),
                values,
                path,
                language.locale(),
                List.copyOf(locales));
    }

    private void route(PageRequest request) throws IOException {
        String path = request.path();
        String method = request.http().getMethod();
        boolean sent = method.equals("POST");

        if (!sent && !method.equals("GET") && !method.equals("HEAD")) {
            wrongMethod(request, READING + ", POST");
        } else if (!sent && chooseLanguage(request)) {
            return;
        } else if (path.equals("/") || path.equals("/web") || path.equals("/web/")) {
            Redirects.seeOther(request.response(), site.path());
        } else if (path.equals(site.path() + SignInPage.PATH)) {
            signIn(request, sent);
        } else if (path.equals(site.path() + SignInPage.SIGN_OUT_PATH)) {
            signOut(request, sent);
        } else {
            page(request, sent);
        }
    }

    /** True when the language was switched, and the browser sent to the same page in it. */
    private boolean chooseLanguage(PageRequest request) {
        Optional<Language> chosen =
                request.values().first(LanguageChoice.PARAMETER).flatMap(languages::named);

        if (chosen.isEmpty()) {
            return false;
        }

        SiteCookie.send(
                request.response(),
                LanguageChoice.COOKIE,
                chosen.get().code(),
                LanguageChoice.COOKIE_SECONDS,
                request.http().isSecure());
        Redirects.seeOther(
                request.response(),
                Addresses.without(request, LanguageChoice.PARAMETER).toString());

        return true;
    }

    private void signIn(PageRequest request, boolean sent) throws IOException {
        if (!sent) {
            signIn.show(request);
        } else if (isOurForm(request)) {
            signIn.attempt(request);
        }
    }

    private void signOut(PageRequest request, boolean sent) throws IOException {
        if (!sent) {
            wrongMethod(request, "POST");
        } else if (isOurForm(request)) {
            signIn.signOut(request);
        }
    }

    private void page(PageRequest request, boolean sent) throws IOException {
        String path = request.path();
        Optional<SitePage> found = site.page(path);

        if (found.isEmpty()) {
            boolean slashTooMuch =
                    path.endsWith("/")
                            && site.page(path.substring(0, path.length() - 1)).isPresent();

            if (slashTooMuch && !sent) {
                Redirects.moved(request.response(), path.substring(0, path.length() - 1));
            } else {
                notices.send(request, Notice.NOT_FOUND);
            }

            return;
        }

        SitePage page = found.get();

        if (!page.mayOpen().admits(request.visitor().actor())) {
            if (request.visitor().actor().isAnonymous()) {
                Redirects.seeOther(
                        request.response(), SignInPage.address(site, Addresses.of(request)));
            } else {
                notices.send(request, Notice.NOT_ALLOWED);
            }

            return;
        }

        portlets(page, request, sent);
    }

    private void portlets(SitePage page, PageRequest request, boolean sent) throws IOException {
        String lifecycle = request.values().first("p_p_lifecycle", "0");

        if (lifecycle.equals("0")) {
            if (sent) {
                wrongMethod(request, READING);
            } else {
                pages.show(page, request);
            }

            return;
        }

        Optional<DeployedPortlet> portlet = pages.addressed(page, request);

        if (portlet.isEmpty() || !lifecycle.equals("1") && !lifecycle.equals("2")) {
            notices.send(request, Notice.NOT_FOUND);
        } else if (lifecycle.equals("1")) {
            if (!sent) {
                wrongMethod(request, "POST");
            } else if (isOurForm(request)) {
                pages.act(portlet.get(), request);
            }
        } else if (sent) {
            wrongMethod(request, READING);
        } else {
            pages.serve(portlet.get(), request);
        }
    }

    /** False, and the person told, when the form does not carry this visit's token. */
    private boolean isOurForm(PageRequest request) throws IOException {
        boolean ours =
                request.visitor()
                        .visit()
                        .map(Visit::token)
                        .filter(t -> Secrets.same(t, request.values().first("p_auth", null)))
                        .isPresent();

        if (!ours) {
            notices.send(request, Notice.OLD_FORM);
        }

        return ours;
    }

    private void wrongMethod(PageRequest request, String allowed) throws IOException {
        request.response().setHeader("Allow", allowed);
        notices.send(request, Notice.WRONG_METHOD);
    }
}
