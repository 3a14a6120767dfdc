package org.sena.runtime.host.page;

import java.util.List;
import org.sena.shell.SearchTarget;
import org.sena.shell.Shell;
import org.sena.shell.ShellLink;
import org.sena.site.Palette;

/**
 * Draws the shell as the theme's {@code portal_normal.ftl} does in Liferay. A test compares the
 * two: change both or neither.
 */
final class ShellMarkup {

    private final Shell shell;

    ShellMarkup(Shell shell) {
        this.shell = shell;
    }

    Html around(String title, Html account, CharSequence body) {
        Html html = new Html(body.length() + 8_000);

        head(html, title);
        html.raw("<body class=\"sena")
                .raw(
                        shell.palette() == Palette.DEFAULT
                                ? ""
                                : " sena-palette-" + shell.palette().code())
                .raw("\">");
        shell.leave().ifPresent(action -> leaveFirst(html, action));
        html.raw("<a class=\"sena-skip-link\" href=\"#main-content\">")
                .text(shell.words().get("skip"))
                .raw("</a>");
        header(html, account);
        banners(html);
        html.raw("<main class=\"sena-main\" id=\"main-content\" tabindex=\"-1\">")
                .raw(body)
                .raw("</main>");
        footer(html);

        return html.raw("</body></html>");
    }

    private void head(Html html, String title) {
        html.raw("<!DOCTYPE html><html")
                .attribute("lang", shell.language())
                .raw("><head><meta charset=\"utf-8\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .raw("<meta name=\"format-detection\" content=\"telephone=no\">")
                .raw("<title>")
                .text(title.isEmpty() ? shell.siteName() : title + " - " + shell.siteName())
                .raw("</title><link rel=\"icon\"")
                .attribute("href", shell.icon())
                .raw(">");

        for (String style : shell.styles()) {
            html.raw("<link rel=\"stylesheet\"").attribute("href", style).raw(">");
        }

        for (String script : shell.scripts()) {
            html.raw("<script defer").attribute("src", script).raw("></script>");
        }

        html.raw("</head>");
    }

    /** The first stop of the keyboard, seen only while it has the focus. */
    private void leaveFirst(Html html, String action) {
        String leave = shell.words().get("quick-exit");

        html.raw("<form class=\"sena-leave-first\" method=\"post\"")
                .attribute("aria-label", leave)
                .attribute("action", action)
                .attribute("data-quick-exit", shell.quickExit())
                .raw("><button type=\"submit\">")
                .text(leave)
                .raw("</button></form>");
    }

    private void header(Html html, Html account) {
        html.raw("<header class=\"sena-header\"><div class=\"sena-header-inner\">")
                .raw("<a class=\"sena-brand\"")
                .attribute("href", shell.home())
                .raw("><img alt=\"\" class=\"sena-brand-logo\" width=\"44\" height=\"44\"")
                .attribute("src", shell.logo())
                .raw("><span class=\"sena-brand-name\">")
                .text(shell.siteName())
                .raw("</span> <span class=\"sena-brand-place\">")
                .text(shell.place())
                .raw("</span></a>");
        languages(html);
        shell.search().ifPresent(search -> search(html, search));
        html.raw("<div class=\"sena-account\">").raw(account.markup()).raw("</div></div>");
        html.raw("<nav class=\"sena-nav\"")
                .attribute("aria-label", shell.words().get("navigation"))
                .raw("><ul>");

        for (ShellLink link : shell.navigation()) {
            html.raw(link.isCurrent() ? "<li><a aria-current=\"page\"" : "<li><a")
                    .attribute("href", link.href())
                    .raw(">")
                    .text(link.text())
                    .raw("</a></li>");
        }

        html.raw("</ul></nav></header>");
    }

    private void languages(Html html) {
        List<ShellLink> languages = shell.languages();

        if (languages.isEmpty()) {
            return;
        }

        html.raw("<nav class=\"sena-language\"")
                .attribute("aria-label", shell.words().get("languages"))
                .raw("><ul>");

        for (ShellLink link : languages) {
            if (link.isCurrent()) {
                html.raw("<li><span aria-current=\"true\"")
                        .attribute("lang", link.language())
                        .raw(">")
                        .text(link.text())
                        .raw("</span></li>");
            } else {
                html.raw("<li><a")
                        .attribute("href", link.href())
                        .attribute("hreflang", link.language())
                        .attribute("lang", link.language())
                        .raw(">")
                        .text(link.text())
                        .raw("</a></li>");
            }
        }

        html.raw("</ul></nav>");
    }

    private void search(Html html, SearchTarget search) {
        html.raw("<form class=\"sena-search\" method=\"post\" role=\"search\"")
                .attribute("action", search.action())
                .attribute("aria-label", shell.words().get("search"))
                .raw("><label class=\"sr-only\" for=\"sena-search-words\">")
                .text(shell.words().get("search.words"))
                .raw("</label><input class=\"sena-search-words\" id=\"sena-search-words\"")
                .raw(" maxlength=\"100\" type=\"search\" autocomplete=\"off\"")
                .attribute("name", search.field())
                .attribute("placeholder", shell.words().get("search"))
                .raw("><button class=\"sena-search-button\" type=\"submit\">")
                .text(shell.words().get("search.button"))
                .raw("</button></form>");
    }

    /**
     * What must be known of the whole site: that it is a demonstration, that its words are drafts.
     */
    private void banners(Html html) {
        if (!shell.banners().isEmpty()) {
            html.raw("<aside class=\"sena-demo-banner\">");
            shell.banners().forEach(line -> html.raw("<p>").text(line).raw("</p>"));
            html.raw("</aside>");
        }
    }

    private void footer(Html html) {
        html.raw("<footer class=\"sena-footer\"><div class=\"sena-footer-inner\">")
                .raw("<h2 class=\"sr-only\">")
                .text(shell.words().get("footer"))
                .raw("</h2><ul>");

        for (ShellLink link : shell.footer()) {
            html.raw("<li><a")
                    .attribute("href", link.href())
                    .raw(">")
                    .text(link.text())
                    .raw("</a></li>");
        }

        html.raw("</ul></div></footer>");
    }
}
