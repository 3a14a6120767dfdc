package org.sena.runtime.host.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
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
import org.sena.runtime.host.gate.Visitor;
import org.sena.runtime.host.identity.Accounts;
import org.sena.runtime.host.identity.DemoPasswords;
import org.sena.runtime.host.identity.SignIn;
import org.sena.runtime.host.input.Input;
import org.sena.runtime.host.input.RefusedInputException;
import org.sena.runtime.host.input.Values;
import org.sena.runtime.host.portlet.PageRequest;
import org.sena.runtime.host.portlet.PortletContainer;
import org.sena.runtime.host.site.SiteSource;
import org.sena.runtime.host.trouble.Trouble;
import org.sena.site.Language;
import org.sena.site.Site;
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

        /** Bytes of the longest form with files of anybody; 12,000,000 by default. */
        @AttributeDefinition(name = "Longest form with files, not signed in")
        long mostStrangersUploadBytes() default 12_000_000;

        /** Bytes of the largest file; 54,000,000 by default. */
        @AttributeDefinition(name = "Largest file")
        long osgi_http_whiteboard_servlet_multipart_maxFileSize() default 54_000_000;

        /** Bytes of the longest form with files; 56,000,000 by default. */
        @AttributeDefinition(name = "Longest form with files")
        long osgi_http_whiteboard_servlet_multipart_maxRequestSize() default 56_000_000;

        /**
         * Bytes up to which a file stays in memory; 12,000,000 by default. Only who signed in may
         * send more, and that waits in the temporary folder until the form was dealt with.
         */
        @AttributeDefinition(name = "Kept in memory")
        int osgi_http_whiteboard_servlet_multipart_fileSizeThreshold() default 12_000_000;
    }

    private static final Logger LOG = LoggerFactory.getLogger(SiteServlet.class);

    private final transient Site site;
    private final transient LanguageChoice languages;
    private final transient Input input;
    private final transient Input strangersInput;
    private final transient NoticePage notices;
    private final transient Routes routes;

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
        strangersInput = new Input(settings.mostFormBytes(), settings.mostStrangersUploadBytes());
        QuickExit quickExit = new QuickExit(site);
        PageShell shell = new PageShell(site, demo.isDemo());
        notices = new NoticePage(site, shell, quickExit);
        routes =
                new Routes(
                        site,
                        languages,
                        notices,
                        quickExit,
                        new SignInPage(
                                site,
                                signIn,
                                new SignInForm(site, shell, quickExit, accounts, demo)),
                        new PortletPage(site, portlets, shell, notices));
    }

    @Override
    protected void service(HttpServletRequest http, HttpServletResponse response)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        Language language = languages.of(http);
        String path = path(http);

        try {
            PageRequest request = request(http, response, inputOf(http).read(http), path, language);

            try {
                routes.route(request);
            } catch (RuntimeException e) {
                Trouble trouble = Trouble.with(e);
                LOG.error("{}: {} failed{}", trouble.reference(), path, trouble.trace());
                notices.send(
                        request, Notice.ofTrouble(trouble.status(), false), trouble.reference());
            }
        } catch (RefusedInputException e) {
            notices.send(
                    request(http, response, new Values(), path, language), Notice.of(e.reason()));
        } finally {
            Input.forget(http);
        }
    }

    private Input inputOf(HttpServletRequest http) {
        return Visitor.of(http).actor().isAnonymous() ? strangersInput : input;
    }

    /** The whole path; the container says nothing where there is only a slash. */
    private static String path(HttpServletRequest http) {
        String path = http.getServletPath() + Objects.toString(http.getPathInfo(), "");

        return path.isEmpty() ? "/" : path;
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
}
