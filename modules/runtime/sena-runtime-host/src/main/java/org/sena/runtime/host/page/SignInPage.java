package org.sena.runtime.host.page;

import java.io.IOException;
import java.util.Optional;
import org.sena.identity.api.Actor;
import org.sena.identity.api.Role;
import org.sena.runtime.host.gate.Visitor;
import org.sena.runtime.host.identity.Account;
import org.sena.runtime.host.identity.Accounts;
import org.sena.runtime.host.identity.DemoPasswords;
import org.sena.runtime.host.identity.SignIn;
import org.sena.runtime.host.input.UrlEncoded;
import org.sena.runtime.host.portlet.PageRequest;
import org.sena.runtime.host.site.Site;
import org.sena.runtime.host.site.SitePage;

/** Signing in and out. */
final class SignInPage {

    static final String PATH = "/login";
    static final String SIGN_OUT_PATH = "/logout";

    private static final String REDIRECT = "redirect";
    private static final String USER = "user";
    private static final String PASSWORD = "password";

    private final Site site;
    private final PageShell shell;
    private final SignIn signIn;
    private final Accounts accounts;
    private final DemoPasswords demo;

    SignInPage(Site site, PageShell shell, SignIn signIn, Accounts accounts, DemoPasswords demo) {
        this.site = site;
        this.shell = shell;
        this.signIn = signIn;
        this.accounts = accounts;
        this.demo = demo;
    }

    /** The sign-in page, which leads on to that address. */
    static String address(Site site, String redirect) {
        StringBuilder url = new StringBuilder(site.path()).append(PATH);
        UrlEncoded.append(url, REDIRECT, redirect, true);

        return url.toString();
    }

    void show(PageRequest request) throws IOException {
        if (request.visitor().actor().isAnonymous()) {
            form(request, 200, "", "");
        } else {
            Redirects.seeOther(request.response(), next(request, request.visitor().actor()));
        }
    }

    /** The form was sent, with a good token. */
    void attempt(PageRequest request) throws IOException {
        Visitor visitor = request.visitor();
        String user = request.values().first(USER, "");
        String password = request.values().first(PASSWORD, "");

        if (user.isBlank() || password.isEmpty()) {
            form(request, 422, "sign-in.incomplete", user);
            return;
        }

        SignIn.Result result = signIn.check(user, password, visitor.client().address());

        if (!result.toWait().isZero()) {
            request.response()
                    .setHeader("Retry-After", String.valueOf(result.toWait().toSeconds() + 1));
            form(request, 429, "sign-in.wait", user);
            return;
        }

        Optional<Account> account = result.account();

        if (account.isEmpty()) {
            form(request, 422, "sign-in.refused", user);
            return;
        }

        visitor.signIn(account.get().userId());
        Redirects.seeOther(request.response(), next(request, account.get().actor()));
    }

    void signOut(PageRequest request) throws IOException {
        request.visitor().leave();
        Redirects.seeOther(request.response(), site.path());
    }

    /** Where the person wanted to go, else where their work is, else the start page. */
    private String next(PageRequest request, Actor actor) {
        return LocalPath.within(site.path(), request.values().first(REDIRECT, null))
                .orElseGet(() -> home(actor));
    }

    private String home(Actor actor) {
        for (SitePage page : site.pages()) {
            if (!page.mayOpen().guests()
                    && page.mayOpen().admits(actor)
                    && page.inNavigation().admits(actor)) {
                return page.path();
            }
        }

        return site.path();
    }

    private void form(PageRequest request, int status, String problem, String user)
            throws IOException {
        ShellTexts texts = ShellTexts.in(request.locale());
        String title = texts.get("sign-in");
        Html html = new Html(4_000);

        if (!problem.isEmpty()) {
            html.raw("<div class=\"alert alert-danger sena-error-summary\" role=\"alert\"")
                    .raw(" tabindex=\"-1\" id=\"error-summary\"><h2 class=\"h4\">")
                    .text(texts.get("problem"))
                    .raw("</h2><p class=\"mb-0\"><a href=\"#")
                    .raw(USER)
                    .raw("\">")
                    .text(texts.get(problem))
                    .raw("</a></p></div>");
        }

        html.raw("<h1>").text(title).raw("</h1><form method=\"post\"");
        html.attribute("action", site.path() + PATH).raw(">");
        hidden(html, "p_auth", request.visitor().openVisit().token());
        LocalPath.within(site.path(), request.values().first(REDIRECT, null))
                .ifPresent(redirect -> hidden(html, REDIRECT, redirect));
        field(html, USER, texts.get("sign-in.user"), "text", "username", user);
        field(html, PASSWORD, texts.get("sign-in.password"), "password", "current-password", "");
        html.raw("<button class=\"btn btn-primary\" type=\"submit\">")
                .text(texts.get("sign-in"))
                .raw("</button></form>");

        if (demo.shown()) {
            demo(html, texts);
        }

        shell.send(
                request,
                status,
                problem.isEmpty() ? title : texts.get("problem-title", title),
                html.markup());
    }

    private static void hidden(Html html, String name, String value) {
        html.raw("<input type=\"hidden\"")
                .attribute("name", name)
                .attribute("value", value)
                .raw(">");
    }

    private static void field(
            Html html, String name, String label, String type, String autocomplete, String value) {
        html.raw("<div class=\"form-group\"><label")
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
        html.raw("<h2 class=\"mt-4\">")
                .text(texts.get("demo.title"))
                .raw("</h2><p>")
                .text(texts.get("demo.text"))
                .raw("</p><div class=\"table-responsive\"><table class=\"table\"><thead><tr>");

        for (String column : new String[] {"name", "roles", "user", "password"}) {
            html.raw("<th scope=\"col\">").text(texts.get("demo." + column)).raw("</th>");
        }

        html.raw("</tr></thead><tbody>");

        for (Account account : accounts.all()) {
            demo.of(account.userId())
                    .ifPresent(password -> demoRow(html, texts, account, password));
        }

        html.raw("</tbody></table></div>");
    }

    private static void demoRow(Html html, ShellTexts texts, Account account, String password) {
        html.raw("<tr><th scope=\"row\">").text(account.actor().displayName()).raw("</th><td>");
        String separator = "";

        for (Role role : account.actor().roles()) {
            html.raw(separator).text(texts.get("role." + role.name()));
            separator = ", ";
        }

        html.raw("</td><td><code>")
                .text(account.userId())
                .raw("</code></td><td><code>")
                .text(password)
                .raw("</code></td></tr>");
    }
}
