package org.sena.runtime.host.page;

import java.io.IOException;
import org.sena.identity.api.Role;
import org.sena.runtime.host.identity.Account;
import org.sena.runtime.host.identity.Accounts;
import org.sena.runtime.host.identity.DemoPasswords;
import org.sena.runtime.host.portlet.PageRequest;
import org.sena.site.Site;

/** The page to sign in on; in demo mode it lists who one can be. */
final class SignInForm {

    static final String REDIRECT = "redirect";
    static final String USER = "user";
    static final String PASSWORD = "password";

    private static final String[] DEMO_COLUMNS = {"name", "roles", "user", "password"};

    private final Site site;
    private final PageShell shell;
    private final QuickExit quickExit;
    private final Accounts accounts;
    private final DemoPasswords demo;

    SignInForm(
            Site site,
            PageShell shell,
            QuickExit quickExit,
            Accounts accounts,
            DemoPasswords demo) {
        this.site = site;
        this.shell = shell;
        this.quickExit = quickExit;
        this.accounts = accounts;
        this.demo = demo;
    }

    /**
     * @param problem key of the text that says what was wrong; empty when nothing was
     * @param user what was typed as user name
     */
    void send(PageRequest request, int status, String problem, String user) throws IOException {
        ShellTexts texts = ShellTexts.in(request.locale());
        String title = texts.get("sign-in");
        Html html = new Html(6_000);
        quickExit.append(html, request);
        html.raw("<div class=\"sena-view\"><div class=\"sena-sheet\">");

        if (!problem.isEmpty()) {
            problem(html, texts, texts.get(problem));
        }

        html.raw("<h1 class=\"sena-heading\">").text(title).raw("</h1><form method=\"post\"");
        html.attribute("action", site.path() + SignInPage.PATH).raw(">");
        hidden(html, "p_auth", request.visitor().openVisit().token());
        LocalPath.within(site.path(), request.values().first(REDIRECT, null))
                .ifPresent(redirect -> hidden(html, REDIRECT, redirect));
        field(html, USER, texts.get("sign-in.user"), "text", "username", user);
        field(html, PASSWORD, texts.get("sign-in.password"), "password", "current-password", "");
        html.raw("<div class=\"sena-buttons\">")
                .raw("<button class=\"btn btn-primary\" type=\"submit\">")
                .text(title)
                .raw("</button></div></form></div>");

        if (demo.isDemo()) {
            demo(html, texts);
        }

        html.raw("</div>");
        shell.send(
                request,
                status,
                problem.isEmpty() ? title : texts.get("problem-title", title),
                html.markup());
    }

    private static void problem(Html html, ShellTexts texts, String problem) {
        html.raw("<div class=\"sena-error-summary\" role=\"alert\" tabindex=\"-1\"")
                .raw(" aria-labelledby=\"problem\">")
                .raw("<h2 class=\"sena-error-summary-title\" id=\"problem\">")
                .text(texts.get("problem"))
                .raw("</h2><ul class=\"sena-error-summary-list\"><li><a")
                .attribute("href", "#" + USER)
                .raw(">")
                .text(problem)
                .raw("</a></li></ul></div>");
    }

    private static void hidden(Html html, String name, String value) {
        html.raw("<input type=\"hidden\"")
                .attribute("name", name)
                .attribute("value", value)
                .raw(">");
    }

    private static void field(
            Html html, String name, String label, String type, String autocomplete, String value) {
        html.raw("<div class=\"form-group\"><label class=\"sena-label\"")
                .attribute("for", name)
                .raw(">")
                .text(label)
                .raw("</label><input class=\"form-control sena-width-20\"")
                .attribute("id", name)
                .attribute("name", name)
                .attribute("type", type)
                .attribute("autocomplete", autocomplete)
                .raw(" autocapitalize=\"none\" spellcheck=\"false\"")
                .attribute("value", value)
                .raw("></div>");
    }

    private void demo(Html html, ShellTexts texts) {
        html.raw("<div class=\"sena-sheet\"><h2 class=\"sena-subheading\">")
                .text(texts.get("demo.title"))
                .raw("</h2><p>")
                .text(texts.get("demo.text"))
                .raw("</p><table class=\"table sena-table\" role=\"table\">")
                .raw("<caption class=\"sr-only\">")
                .text(texts.get("demo.title"))
                .raw("</caption><thead role=\"rowgroup\"><tr role=\"row\">");

        for (String column : DEMO_COLUMNS) {
            html.raw("<th role=\"columnheader\" scope=\"col\">")
                    .text(texts.get("demo." + column))
                    .raw("</th>");
        }

        html.raw("</tr></thead><tbody role=\"rowgroup\">");

        for (Account account : accounts.all()) {
            demo.of(account.userId())
                    .ifPresent(password -> demoRow(html, texts, account, password));
        }

        html.raw("</tbody></table></div>");
    }

    private static void demoRow(Html html, ShellTexts texts, Account account, String password) {
        StringBuilder roles = new StringBuilder();

        for (Role role : account.actor().roles()) {
            roles.append(roles.length() == 0 ? "" : ", ").append(texts.get("role." + role));
        }

        html.raw("<tr role=\"row\"><th role=\"rowheader\" scope=\"row\"")
                .attribute("data-label", texts.get("demo.name"))
                .raw(">")
                .text(account.actor().displayName())
                .raw("</th>");
        demoCell(html, texts.get("demo.roles"), roles);
        demoCell(html, texts.get("demo.user"), account.userId());
        demoCell(html, texts.get("demo.password"), password);
        html.raw("</tr>");
    }

    private static void demoCell(Html html, String label, CharSequence text) {
        html.raw("<td role=\"cell\"")
                .attribute("data-label", label)
                .raw(">")
                .text(text)
                .raw("</td>");
    }
}
