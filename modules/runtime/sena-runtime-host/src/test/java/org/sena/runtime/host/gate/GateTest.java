package org.sena.runtime.host.gate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import javax.servlet.FilterChain;
import javax.servlet.http.HttpServletRequest;
import javax.servlet.http.HttpServletResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.identity.api.Actor;
import org.sena.runtime.host.identity.DemoAccounts;
import org.sena.runtime.host.identity.ThreadActor;
import org.sena.runtime.host.leave.Leaving;
import org.sena.runtime.host.stub.Answer;
import org.sena.runtime.host.stub.Requests;
import org.sena.runtime.host.stub.Stub;
import org.sena.runtime.host.visit.Visit;
import org.sena.runtime.host.visit.Visits;

class GateTest {

    private static final String PROXY = "10.0.0.1";

    private final ThreadActor actors = new ThreadActor();
    private final Visits visits = new Visits(Clock.systemUTC(), Duration.ofMinutes(60), 100);
    private final Leaving leaving = new Leaving(visits, Duration.ZERO);

    private String[] hosts = {};

    private Gate gate(String... formTargets) {
        return new Gate(
                visits,
                DemoAccounts.all(),
                actors,
                leaving,
                new Stub()
                        .with("trustedProxies", new String[] {PROXY})
                        .with("formTargets", formTargets)
                        .with("hosts", hosts)
                        .with("strictTransportDays", 1)
                        .as(Gate.Settings.class));
    }

    private Answer pass(Stub request, FilterChain chain) throws Exception {
        Answer answer = new Answer();
        gate().doFilter(request.as(HttpServletRequest.class), answer.asResponse(), chain);

        return answer;
    }

    private static Stub byTlsThrough(String peer) {
        return Requests.get(null)
                .with("getRemoteAddr", peer)
                .with("getHeader", Requests.headers(Map.of("X-Forwarded-Proto", "https")));
    }

    private static void openVisit(HttpServletRequest request) {
        Visitor.of(request).openVisit();
    }

    @Test
    void behind_tls_browsers_are_told_to_stay_there_and_to_guard_the_cookie() throws Exception {
        Answer answer = pass(byTlsThrough(PROXY), (q, r) -> openVisit((HttpServletRequest) q));

        assertEquals(
                "max-age=86400; includeSubDomains", answer.header("Strict-Transport-Security"));
        assertTrue(answer.cookies().get(0).endsWith("; Secure"), answer.cookies().toString());
        assertTrue(answer.cookies().get(0).startsWith("__Host-SENA_VISIT="));
    }

    @Test
    void nobody_but_our_proxy_can_claim_tls() throws Exception {
        Answer answer =
                pass(byTlsThrough("203.0.113.9"), (q, r) -> openVisit((HttpServletRequest) q));

        assertNull(answer.header("Strict-Transport-Security"));
        assertFalse(answer.cookies().get(0).contains("Secure"));
    }

    @Test
    void whoever_signed_in_acts_on_the_thread_and_nobody_after() throws Exception {
        AtomicReference<Actor> seen = new AtomicReference<>();
        String id = signedInVisit();

        pass(
                Requests.get(null).with("getCookies", Requests.cookies(Visitor.COOKIE, id)),
                (q, r) -> {
                    seen.set(actors.get());
                    assertEquals("demo-worker", ((HttpServletRequest) q).getRemoteUser());
                    assertTrue(((HttpServletRequest) q).isUserInRole("ORGANISATION_WORKER"));
                });

        assertEquals("demo-worker", seen.get().userId().orElseThrow());
        assertTrue(actors.get().isAnonymous());
    }

    private String signedInVisit() {
        Visit visit = visits.open();
        visits.signIn(visit, "demo-worker");

        return visit.id();
    }

    @Test
    void a_visit_that_is_unknown_is_nobodys() throws Exception {
        pass(
                Requests.get(null).with("getCookies", Requests.cookies(Visitor.COOKIE, "guessed")),
                (q, r) -> assertTrue(actors.get().isAnonymous()));
    }

    @Test
    void what_nobody_caught_becomes_a_reference() throws Exception {
        Answer answer =
                pass(
                        Requests.get(null),
                        (q, r) -> {
                            throw new IllegalStateException("secret");
                        });

        assertEquals(500, answer.status());
        assertTrue(answer.body().matches("(?s)Sorry.*Reference [A-Z2-9]{8}\\s*"), answer.body());
    }

    @Test
    void a_form_target_that_is_no_origin_is_refused() {
        assertThrows(
                IllegalArgumentException.class, () -> gate("https://a.example/; script-src *"));
    }

    @Test
    void a_node_that_leaves_lets_nobody_keep_a_connection_and_ends_when_all_are_answered()
            throws Exception {
        leaving.run();

        Answer answer = pass(Requests.get(null), (q, r) -> openVisit((HttpServletRequest) q));

        assertEquals("close", answer.header("Connection"));
        assertTrue(leaving.isLeaving());
    }

    @Test
    void the_containers_own_error_page_never_shows() throws Exception {
        Answer answer =
                pass(
                        Requests.get(null),
                        (q, r) -> ((HttpServletResponse) r).sendError(500, "at java.lang.Secret"));

        assertEquals(500, answer.status());
        assertEquals("no-store", answer.header("Cache-Control"));
        assertEquals("Sorry, this can't be answered (500).", answer.body().strip());
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "application/json; charset=no-such, 415",
                "text/plain; charset=, 415",
                "text/plain;charset=\"<>\", 415",
                "application/json; charset=\"utf-8\", 200",
                "application/x-www-form-urlencoded; charset=UTF-8, 200",
                "nonsense, 200"
            })
    void a_character_set_that_nobody_knows_is_refused(String type, int status) throws Exception {
        assertEquals(status, pass(Requests.post(null, type, "x"), (q, r) -> {}).status());
    }

    @ParameterizedTest
    @CsvSource({
        "sena.example.org, 200",
        "SENA.example.org:8443, 200",
        "evil.example, 421",
        "sena.example.org.evil.example, 421",
        "sena.example.org:80@evil.example, 421",
        ", 421"
    })
    void only_names_of_the_site_are_answered(String host, int status) throws Exception {
        hosts = new String[] {"sena.example.org"};
        Map<String, String> sent = host == null ? Map.of() : Map.of("Host", host);
        Stub request = Requests.get(null).with("getHeader", Requests.headers(sent));

        assertEquals(status, pass(request, (q, r) -> {}).status());
    }

    @Test
    void where_no_name_is_configured_all_are_answered() throws Exception {
        assertEquals(200, pass(Requests.get(null), (q, r) -> {}).status());
    }

    @Test
    void over_tls_only_the_guarded_cookie_counts() throws Exception {
        String id = signedInVisit();

        for (String name : List.of("SENA_VISIT", "__Host-SENA_VISIT")) {
            pass(
                    byTlsThrough(PROXY).with("getCookies", Requests.cookies(name, id)),
                    (q, r) -> assertEquals(name.equals("SENA_VISIT"), actors.get().isAnonymous()));
        }
    }
}
