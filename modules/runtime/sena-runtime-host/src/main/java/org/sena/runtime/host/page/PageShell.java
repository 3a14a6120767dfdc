package org.sena.runtime.host.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.servlet.http.HttpServletResponse;
import org.sena.identity.api.Actor;
import org.sena.runtime.host.portlet.PageRequest;
import org.sena.site.Language;
import org.sena.site.Site;
import org.sena.site.SiteLink;
import org.sena.site.SitePage;

/** What stands around every page: head, header with navigation, and footer. */
final class PageShell {

    private final Site site;
    private final QuickExit quickExit;
    private final boolean demo;

    /**
     * @param demo true when every page shall say that all of it is made up
     */
    PageShell(Site site, QuickExit quickExit, boolean demo) {
        this.site = site;
        this.quickExit = quickExit;
        this.demo = demo;
    }

    /**
     * Sends a whole page.
     *
     * @param title what the page is called, without the site's name; may be empty
     * @param body markup with the page's only h1
     */
    void send(PageRequest request, int status, String title, CharSequence body) throws IOException {
        ShellTexts texts = ShellTexts.in(request.locale());
        Html html = new Html(body.length() + 6_000);
        head(html, request.locale(), title);
        html.raw("<body class=\"sena\">");
        quickExit.appendFirst(html, request);
        html.raw("<a class=\"sena-skip-link\" href=\"#main-content\">")
                .text(texts.get("skip"))
                .raw("</a>");
        header(html, request, texts);
        banners(html, request, texts);
        html.raw("<main class=\"sena-main\" id=\"main-content\" tabindex=\"-1\">")
                .raw(body)
                .raw("</main>");
        footer(html, request.locale(), texts);
        html.raw("</body></html>");

        byte[] bytes = html.toString().getBytes(StandardCharsets.UTF_8);
        HttpServletResponse response = request.response();
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", request.locale().toLanguageTag());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private void head(Html html, Locale locale, String title) {
        String siteName = site.name().in(locale);

        html.raw("<!DOCTYPE html><html")
                .attribute("lang", locale.toLanguageTag())
                .raw("><head><meta charset=\"utf-8\">")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">")
                .raw("<title>")
                .text(title.isEmpty() ? siteName : title + " - " + siteName)
                .raw("</title><link rel=\"icon\"")
                .attribute("href", site.theme().icon())
                .raw(">");

        for (String style : site.theme().styles()) {
            html.raw("<link rel=\"stylesheet\"").attribute("href", style).raw(">");
        }

        for (String script : site.theme().scripts()) {
            html.raw("<script defer").attribute("src", script).raw("></script>");
        }

        html.raw("</head>");
    }

    private void header(Html html, PageRequest request, ShellTexts texts) {
        html.raw("<header class=\"sena-header\"><div class=\"sena-header-inner\">")
                .raw("<a class=\"sena-brand\"")
                .attribute("href", site.path())
                .raw("><img alt=\"\" class=\"sena-brand-logo\" width=\"44\" height=\"44\"")
                .attribute("src", site.theme().logo())
                .raw("><span class=\"sena-brand-name\">")
                .text(site.name().in(request.locale()))
                .raw("</span> <span class=\"sena-brand-place\">")
                .text(site.place().in(request.locale()))
                .raw("</span></a>");
        languages(html, request, texts);
        account(html, request, texts);
        html.raw("</div>");
        navigation(html, request, texts);
        html.raw("</header>");
    }

    /**
     * What must be known of the whole site: that it is a demonstration, that its words are drafts.
     */
    private void banners(Html html, PageRequest request, ShellTexts texts) {
        List<String> lines = new ArrayList<>();

        if (demo) {
            lines.add(texts.get("demo.banner"));
        }

        for (Language language : site.languages()) {
            if (language.draft() && language.locale().equals(request.locale())) {
                lines.add(texts.get("draft"));
            }
        }

        if (!lines.isEmpty()) {
            html.raw("<aside class=\"sena-demo-banner\">");
            lines.forEach(line -> html.raw("<p>").text(line).raw("</p>"));
            html.raw("</aside>");
        }
    }

    private void languages(Html html, PageRequest request, ShellTexts texts) {
        if (site.languages().size() < 2) {
            return;
        }

        html.raw("<nav class=\"sena-language\"")
                .attribute("aria-label", texts.get("languages"))
                .raw("><ul>");

        for (Language language : site.languages()) {
            String tag = language.locale().toLanguageTag();
            html.raw("<li>");

            if (language.locale().equals(request.locale())) {
                html.raw("<span aria-current=\"true\"").attribute("lang", tag).raw(">");
                html.text(language.name()).raw("</span>");
            } else {
                html.raw("<a")
                        .attribute("href", sameIn(language, request))
                        .attribute("hreflang", tag)
                        .attribute("lang", tag)
                        .raw(">")
                        .text(language.name())
                        .raw("</a>");
            }

            html.raw("</li>");
        }

        html.raw("</ul></nav>");
    }

    /** This very page in another language; after a form was sent, the page without the form. */
    private static String sameIn(Language language, PageRequest request) {
        StringBuilder url = Addresses.without(request, LanguageChoice.PARAMETER);
        Addresses.add(url, LanguageChoice.PARAMETER, language.code());

        return url.toString();
    }

    private void account(Html html, PageRequest request, ShellTexts texts) {
        Actor actor = request.visitor().actor();

        if (actor.isAnonymous()) {
            html.raw("<div class=\"sena-account\"><a class=\"sena-account-link\"")
                    .attribute("href", site.path() + SignInPage.PATH)
                    .raw(">")
                    .text(texts.get("sign-in"))
                    .raw("</a></div>");
            return;
        }

        html.raw("<div class=\"sena-account\"><span class=\"sena-account-name\">")
                .text(texts.get("signed-in-as", actor.displayName()))
                .raw("</span><form method=\"post\"")
                .attribute("action", site.path() + SignInPage.SIGN_OUT_PATH)
                .raw("><input type=\"hidden\" name=\"p_auth\"")
                .attribute("value", request.visitor().openVisit().token())
                .raw("><button class=\"sena-account-link\" type=\"submit\">")
                .text(texts.get("sign-out"))
                .raw("</button></form></div>");
    }

    private void navigation(Html html, PageRequest request, ShellTexts texts) {
        Actor actor = request.visitor().actor();

        html.raw("<nav class=\"sena-nav\"")
                .attribute("aria-label", texts.get("navigation"))
                .raw("><ul>");

        for (SitePage page : site.pages()) {
            if (page.inNavigation().admits(actor) && page.mayOpen().admits(actor)) {
                boolean here = page.path().equals(request.path());
                html.raw(here ? "<li><a aria-current=\"page\"" : "<li><a")
                        .attribute("href", page.path())
                        .raw(">")
                        .text(page.title().in(request.locale()))
                        .raw("</a></li>");
            }
        }

        html.raw("</ul></nav>");
    }

    private void footer(Html html, Locale locale, ShellTexts texts) {
        html.raw("<footer class=\"sena-footer\"><div class=\"sena-footer-inner\">")
                .raw("<h2 class=\"sr-only\">")
                .text(texts.get("footer"))
                .raw("</h2><ul>");

        for (SiteLink link : site.footer()) {
            html.raw("<li><a")
                    .attribute("href", link.href())
                    .raw(">")
                    .text(link.title().in(locale))
                    .raw("</a></li>");
        }

        html.raw("</ul></div></footer>");
    }
}
