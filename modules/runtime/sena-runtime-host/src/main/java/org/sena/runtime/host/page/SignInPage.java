package org.sena.runtime.host.page;

import java.io.IOException;
import java.util.Optional;
import org.sena.identity.api.Actor;
import org.sena.runtime.host.gate.Visitor;
import org.sena.runtime.host.identity.Account;
import org.sena.runtime.host.identity.SignIn;
import org.sena.runtime.host.input.UrlEncoded;
import org.sena.runtime.host.portlet.PageRequest;
import org.sena.site.Site;
import org.sena.site.SitePage;

/** Signs people in and out. */
final class SignInPage {

    static final String PATH = "/login";
    static final String SIGN_OUT_PATH = "/logout";

    private final Site site;
    private final SignIn signIn;
    private final SignInForm form;

    SignInPage(Site site, SignIn signIn, SignInForm form) {
        this.site = site;
        this.signIn = signIn;
        this.form = form;
    }

    /** The sign-in page, which leads on to that address. */
    static String address(Site site, String redirect) {
        StringBuilder url = new StringBuilder(site.path()).append(PATH);
        UrlEncoded.append(url, SignInForm.REDIRECT, redirect, true);

        return url.toString();
    }

    void show(PageRequest request) throws IOException {
        if (request.visitor().actor().isAnonymous()) {
            form.send(request, 200, "", "");
        } else {
            Redirects.seeOther(request.response(), next(request, request.visitor().actor()));
        }
    }

    /** The form was sent, with a good token. */
    void attempt(PageRequest request) throws IOException {
        Visitor visitor = request.visitor();
        String user = request.values().first(SignInForm.USER, "");
        String password = request.values().first(SignInForm.PASSWORD, "");

        if (user.isBlank() || password.isEmpty()) {
            form.send(request, 422, "sign-in.incomplete", user);
            return;
        }

        SignIn.Result result = signIn.check(user, password, visitor.client().address());

        if (!result.toWait().isZero()) {
            request.response()
                    .setHeader("Retry-After", String.valueOf(result.toWait().toSeconds() + 1));
            form.send(request, 429, "sign-in.wait", user);
            return;
        }

        Optional<Account> account = result.account();

        if (account.isEmpty()) {
            form.send(request, 422, "sign-in.refused", user);
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
        return LocalPath.within(site.path(), request.values().first(SignInForm.REDIRECT, null))
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
}
