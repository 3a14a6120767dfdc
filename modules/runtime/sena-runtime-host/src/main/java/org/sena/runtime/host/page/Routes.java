package org.sena.runtime.host.page;

import java.io.IOException;
import java.util.Optional;
import org.sena.runtime.host.gate.SiteCookie;
import org.sena.runtime.host.portlet.DeployedPortlet;
import org.sena.runtime.host.portlet.PageRequest;
import org.sena.runtime.host.visit.Secrets;
import org.sena.runtime.host.visit.Visit;
import org.sena.site.Language;
import org.sena.site.Site;
import org.sena.site.SitePage;

/** Finds out what a request is for, whether it may, and hands it on. */
final class Routes {

    private static final String READING = "GET, HEAD";

    private final Site site;
    private final LanguageChoice languages;
    private final NoticePage notices;
    private final QuickExit quickExit;
    private final SignInPage signIn;
    private final PortletPage pages;

    Routes(
            Site site,
            LanguageChoice languages,
            NoticePage notices,
            QuickExit quickExit,
            SignInPage signIn,
            PortletPage pages) {
        this.site = site;
        this.languages = languages;
        this.notices = notices;
        this.quickExit = quickExit;
        this.signIn = signIn;
        this.pages = pages;
    }

    void route(PageRequest request) throws IOException {
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
        } else if (sent && path.equals(site.path() + QuickExit.PATH)) {
            quickExit.leave(request);
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
            action(portlet.get(), request, sent);
        } else if (sent) {
            wrongMethod(request, READING);
        } else {
            pages.serve(portlet.get(), request);
        }
    }

    private void action(DeployedPortlet portlet, PageRequest request, boolean sent)
            throws IOException {
        if (!sent) {
            wrongMethod(request, "POST");
        } else if (hasToken(request)) {
            pages.act(portlet, request);
        } else if (quickExit.isMeant(portlet, request)) {
            quickExit.leave(request);
        } else {
            notices.send(request, outOfDate(request));
        }
    }

    /** False, and the person told, when the form does not carry this visit's token. */
    private boolean isOurForm(PageRequest request) throws IOException {
        boolean ours = hasToken(request);

        if (!ours) {
            notices.send(request, outOfDate(request));
        }

        return ours;
    }

    /** What became of the form. Who has read that a visit ended is not told so again. */
    private static Notice outOfDate(PageRequest request) {
        if (!request.visitor().hasEnded()) {
            return Notice.OLD_FORM;
        }

        request.visitor().leave();

        return Notice.ENDED;
    }

    private static boolean hasToken(PageRequest request) {
        return request.visitor()
                .visit()
                .map(Visit::token)
                .filter(token -> Secrets.same(token, request.values().first("p_auth", null)))
                .isPresent();
    }

    private void wrongMethod(PageRequest request, String allowed) throws IOException {
        request.response().setHeader("Allow", allowed);
        notices.send(request, Notice.WRONG_METHOD);
    }
}
