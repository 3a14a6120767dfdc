package org.sena.runtime.host.gate;

import java.util.Optional;
import javax.servlet.http.Cookie;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.sena.identity.api.Actor;
import org.sena.runtime.host.identity.Account;
import org.sena.runtime.host.identity.Accounts;
import org.sena.runtime.host.visit.Visit;
import org.sena.runtime.host.visit.Visits;

/** Whoever sent this request: where from, their visit if they have one, and who they are. */
public final class Visitor {

    static final String COOKIE = "SENA_VISIT";

    /** Browsers take it over TLS from this very host only, and no other can set it. */
    private static final String GUARDED_COOKIE = "__Host-" + COOKIE;

    private final HttpServletResponse response;
    private final Client client;
    private final Visits visits;
    private final Actor actor;
    private final boolean cameBack;
    private final boolean ended;
    private Visit visit;

    Visitor(
            HttpServletRequest request,
            HttpServletResponse response,
            Client client,
            Visits visits,
            Accounts accounts) {
        this.response = response;
        this.client = client;
        this.visits = visits;
        Optional<String> sent = cookie(request, cookieName(client));
        this.visit = sent.flatMap(visits::find).orElse(null);
        this.cameBack = sent.isPresent();
        this.ended = cameBack && visit == null;
        this.actor =
                visit().flatMap(Visit::userId)
                        .flatMap(accounts::find)
                        .map(Account::actor)
                        .orElseGet(Actor::anonymous);
    }

    /** The visitor that the gate found for this request. */
    public static Visitor of(HttpServletRequest request) {
        return (Visitor) request.getAttribute(Visitor.class.getName());
    }

    public Client client() {
        return client;
    }

    /** As of the beginning of the request. */
    public Actor actor() {
        return actor;
    }

    /** True when the browser named a visit, whether that still lasts or not. */
    public boolean cameBack() {
        return cameBack;
    }

    /** True when the browser named a visit that was over when this request came. */
    public boolean hasEnded() {
        return ended;
    }

    /** Empty until something had to be remembered. */
    public Optional<Visit> visit() {
        return Optional.ofNullable(visit);
    }

    /** The visit, which begins now if there was none. */
    public Visit openVisit() {
        if (visit == null) {
            visit = visits.open();
            sendCookie(visit.id(), -1);
        }

        return visit;
    }

    /** The rest of the visit belongs to this user. */
    public void signIn(String userId) {
        visits.signIn(openVisit(), userId);
        sendCookie(visit.id(), -1);
    }

    /** Forgets everything of this visit, the sign-in included. */
    public void leave() {
        if (visit != null) {
            visits.end(visit);
        }

        if (visit != null || ended) {
            visit = null;
            sendCookie("", 0);
        }
    }

    /** Seconds of idleness after which the visit ends. */
    public int idleSeconds() {
        return (int) visits.idle().toSeconds();
    }

    private static String cookieName(Client client) {
        return client.secure() ? GUARDED_COOKIE : COOKIE;
    }

    private static Optional<String> cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();

        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return Optional.of(cookie.getValue());
                }
            }
        }

        return Optional.empty();
    }

    private void sendCookie(String value, int maxAge) {
        SiteCookie.send(response, cookieName(client), value, maxAge, client.secure());
    }
}
