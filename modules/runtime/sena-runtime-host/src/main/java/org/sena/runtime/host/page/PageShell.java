package org.sena.runtime.host.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.servlet.http.HttpServletResponse;
import org.sena.runtime.host.portlet.PageRequest;
import org.sena.shell.Shell;
import org.sena.shell.ShellMaker;
import org.sena.site.Site;

/** Sends whole pages: what stands around them, and their body. */
final class PageShell {

    private final Site site;
    private final ShellMaker shells;
    private final boolean demo;

    /**
     * @param demo true when every page shall say that all of it is made up
     */
    PageShell(Site site, boolean demo) {
        this.site = site;
        this.shells = new ShellMaker(site);
        this.demo = demo;
    }

    /**
     * Sends a whole page.
     *
     * @param title what the page is called, without the site's name; may be empty
     * @param body markup with the page's only h1
     */
    void send(PageRequest request, int status, String title, CharSequence body) throws IOException {
        Shell shell =
                shells.make(
                        request.locale(),
                        request.visitor().actor(),
                        new RuntimeHost(site, request, demo));
        byte[] bytes =
                new ShellMarkup(shell)
                        .around(title, account(shell, request), body)
                        .toString()
                        .getBytes(StandardCharsets.UTF_8);
        HttpServletResponse response = request.response();

        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", request.locale().toLanguageTag());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    /** Signing in and out differs from host to host. */
    private Html account(Shell shell, PageRequest request) {
        Html html = new Html(400);
        Optional<String> name = shell.signedInAs();

        if (name.isEmpty()) {
            return html.raw("<a class=\"sena-account-link\"")
                    .attribute("href", site.path() + SignInPage.PATH)
                    .raw(">")
                    .text(shell.words().get("sign-in"))
                    .raw("</a>");
        }

        return html.raw("<span class=\"sena-account-name\">")
                .text(name.get())
                .raw("</span><form method=\"post\"")
                .attribute("action", site.path() + SignInPage.SIGN_OUT_PATH)
                .raw("><input type=\"hidden\" name=\"p_auth\"")
                .attribute("value", request.visitor().openVisit().token())
                .raw("><button class=\"sena-account-link\" type=\"submit\">")
                .text(shell.words().get("sign-out"))
                .raw("</button></form>");
    }
}
