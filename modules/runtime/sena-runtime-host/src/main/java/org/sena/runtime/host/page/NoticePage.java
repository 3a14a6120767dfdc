package org.sena.runtime.host.page;

import java.io.IOException;
import org.sena.runtime.host.portlet.PageRequest;
import org.sena.site.Site;

/** Sends a notice in the site's look: what happened, and what to do now. */
final class NoticePage {

    private final Site site;
    private final PageShell shell;
    private final QuickExit quickExit;

    NoticePage(Site site, PageShell shell, QuickExit quickExit) {
        this.site = site;
        this.shell = shell;
        this.quickExit = quickExit;
    }

    void send(PageRequest request, Notice notice) throws IOException {
        send(request, notice, "");
    }

    /**
     * @param reference what the person can quote when asking for help; may be empty
     */
    void send(PageRequest request, Notice notice, String reference) throws IOException {
        ShellTexts texts = ShellTexts.in(request.locale());
        String title = texts.get("notice." + notice.key() + ".title");
        Html html = new Html(1_000);

        quickExit.append(html, request);
        html.raw("<div class=\"sena-view\"><div class=\"sena-sheet\"><h1 class=\"sena-heading\">")
                .text(title)
                .raw("</h1><p class=\"sena-lead\">")
                .text(texts.get("notice." + notice.key() + ".text"))
                .raw("</p>");

        if (!reference.isEmpty()) {
            html.raw("<p>").text(texts.get("reference", reference)).raw("</p>");
        }

        html.raw("<div class=\"sena-buttons\">");
        boolean pageIsThere = site.page(request.path()).isPresent();

        if (pageIsThere && notice != Notice.NOT_ALLOWED) {
            html.raw("<a class=\"btn btn-primary\"")
                    .attribute("href", request.path())
                    .raw(">")
                    .text(texts.get("back-to-page"))
                    .raw("</a>");
        }

        if (notice == Notice.NOT_ALLOWED && request.visitor().actor().isAnonymous()) {
            html.raw("<a class=\"btn btn-primary\"")
                    .attribute("href", SignInPage.address(site, request.path()))
                    .raw(">")
                    .text(texts.get("sign-in"))
                    .raw("</a>");
        }

        html.raw("<a class=\"btn btn-secondary\"")
                .attribute("href", site.path())
                .raw(">")
                .text(texts.get("to-start"))
                .raw("</a></div></div></div>");

        shell.send(request, notice.status(), title, html.markup());
    }

    /** The same as part of a page whose other parts are well. */
    void append(Html html, PageRequest request, Notice notice, String reference) {
        ShellTexts texts = ShellTexts.in(request.locale());

        html.raw("<div class=\"sena-alert sena-alert-warning\"><p>")
                .text(texts.get("notice." + notice.key() + ".text"))
                .raw("</p>");

        if (!reference.isEmpty()) {
            html.raw("<p>").text(texts.get("reference", reference)).raw("</p>");
        }

        html.raw("</div>");
    }
}
