package org.sena.runtime.host.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.runtime.host.stub.Answer;
import org.sena.runtime.host.stub.Time;

/** The site as a browser meets it, with the pages of {@code configs/site.json}. */
class SiteServletTest {

    private static final String NEEDS = "/web/sena/needs";
    private static final String LOGIN = "/web/sena/login";

    private final EchoPortlet portlet = new EchoPortlet();
    private final Time time = new Time();

    @TempDir private Path folder;
    private Browser browser;

    @BeforeEach
    void open() {
        browser = TestSite.with(portlet, folder, time);
    }

    /** The address of the first form on the page that leads to the portlet. */
    private String action() throws Exception {
        return portlet.actionOf(browser.get(NEEDS));
    }

    private static String token(Answer answer) {
        Matcher matcher =
                Pattern.compile("name=\"p_auth\" value=\"([^\"]+)\"").matcher(answer.body());

        return matcher.find() ? matcher.group(1) : "";
    }

    private Answer signIn(String user, String password, String more) throws Exception {
        String token = token(browser.get(LOGIN));

        return browser.post(
                LOGIN, "p_auth=" + token + "&user=" + user + "&password=" + password + more);
    }

    @Test
    void a_page_shows_its_portlet_in_the_shell() throws Exception {
        Answer page = browser.get(NEEDS + "?p_p_id=sena_needs&_sena_needs_text=%3Cb%3E");

        assertEquals(200, page.status());
        assertTrue(page.body().contains("<h1>Echo &lt;b&gt;</h1>"), page.body());
        assertTrue(page.body().contains("<title>Echo - SENA</title>"), page.body());
        assertTrue(page.body().contains("<html lang=\"en-GB\">"), page.body());
        assertEquals("no-store", page.header("Cache-Control"));
        assertTrue(page.header("Content-Security-Policy").contains("default-src 'self'"));
    }

    @Test
    void an_action_is_done_once_and_leads_on_to_a_view() throws Exception {
        Answer answer = browser.post(action(), "_sena_needs_text=caf%C3%A9");

        assertEquals(303, answer.status());
        assertEquals("café", portlet.lastText());
        assertTrue(browser.get(answer.header("Location")).body().contains("<h1>Echo café</h1>"));
    }

    @Test
    void a_form_without_this_visits_token_does_nothing() throws Exception {
        String action = action();

        Answer forged = browser.post(action.replace("p_auth=", "p_auth=x"), "_sena_needs_text=a");
        Answer bare = browser.post(action.replace("p_auth=", "p_other="), "_sena_needs_text=a");

        assertEquals(403, forged.status());
        assertEquals(403, bare.status());
        assertTrue(forged.body().contains("This page is out of date"), forged.body());
        assertNull(portlet.lastText());
    }

    @Test
    void an_answer_sent_after_an_idle_hour_is_not_taken_and_the_page_says_why() throws Exception {
        String action = action();

        time.pass(Duration.ofMinutes(59));
        assertEquals(303, browser.post(action, "_sena_needs_text=a").status());
        time.pass(Duration.ofMinutes(61));
        Answer late = browser.post(action, "_sena_needs_text=b");

        assertEquals(403, late.status());
        assertTrue(late.body().contains("Your visit has ended"), late.body());
        assertTrue(late.body().contains("What you just sent was not kept"), late.body());
        assertTrue(late.body().contains("href=\"/web/sena/needs\""), "and where to start again");
        assertFalse(browser.get(NEEDS).body().contains("after the end"), "and says it once");
        assertEquals("a", portlet.lastText());
    }

    @Test
    void a_portlet_hears_that_its_visitor_comes_back_to_an_ended_visit() throws Exception {
        assertFalse(browser.get(NEEDS).body().contains("after the end"));
        assertFalse(browser.get(NEEDS).body().contains("after the end"));
        time.pass(Duration.ofMinutes(61));
        assertTrue(browser.get(NEEDS).body().contains("after the end"));
        assertFalse(browser.get(NEEDS).body().contains("after the end"), "a new visit has begun");
    }

    @Test
    void the_keyboard_finds_the_way_out_first_except_at_work() throws Exception {
        String page = browser.get(NEEDS).body();

        assertTrue(page.contains("<body class=\"sena\"><form class=\"sena-leave-first\""), page);
        signIn("demo-worker", "sena-demo", "");
        assertFalse(browser.get(NEEDS).body().contains("sena-leave-first"));
    }

    @Test
    void every_page_has_a_search_that_posts_its_words_to_the_finder() throws Exception {
        String page = browser.get("/web/sena/nothing").body();
        Matcher form =
                Pattern.compile(
                                "<form class=\"sena-search\" method=\"post\" role=\"search\""
                                        + " action=\"([^\"]+)\"")
                        .matcher(page);

        assertTrue(form.find(), page);
        assertTrue(form.group(1).startsWith("/web/sena/services?"), form.group(1));
        assertTrue(page.contains("name=\"_sena_services_words\""), page);
        assertFalse(form.group(1).contains("words"), "never in the address");
    }

    @Test
    void the_language_chosen_leaves_no_trace_when_the_browser_closes() throws Exception {
        String cookie = browser.get(NEEDS + "?languageId=pl").cookies().get(0);

        assertTrue(cookie.startsWith("SENA_LANGUAGE=pl;"), cookie);
        assertFalse(cookie.contains("Max-Age"), cookie);
    }

    @Test
    void an_action_is_never_done_by_following_a_link() throws Exception {
        Answer answer = browser.get(action() + "&_sena_needs_text=a");

        assertEquals(405, answer.status());
        assertEquals("POST", answer.header("Allow"));
        assertNull(portlet.lastText());
    }

    @Test
    void the_quick_exit_leaves_even_when_the_page_is_out_of_date() throws Exception {
        Answer answer =
                browser.post(
                        NEEDS
                                + "?p_p_id=sena_needs&p_p_lifecycle=1"
                                + "&_sena_needs_javax.portlet.action=quick-exit",
                        "");

        assertEquals(303, answer.status());
        assertTrue(answer.header("Location").startsWith("https://"), answer.header("Location"));
        assertNull(browser.cookie("SENA_VISIT"));
    }

    @Test
    void a_portlet_that_fails_shows_a_reference_and_no_more() throws Exception {
        Answer answer = browser.post(action(), "_sena_needs_text=fail");

        assertEquals(500, answer.status());
        assertTrue(answer.body().matches("(?s).*give this reference: [A-Z2-9]{8}.*"));
        assertFalse(answer.body().contains("IllegalState"), answer.body());
        assertFalse(answer.body().contains("secret"), answer.body());
    }

    @Test
    void a_form_that_is_too_long_is_answered_with_what_to_do() throws Exception {
        Answer answer = browser.post(action(), "_sena_needs_text=" + "x".repeat(20_000));

        assertEquals(413, answer.status());
        assertTrue(answer.body().contains("make your text shorter"), answer.body());
        assertNull(portlet.lastText());
    }

    @ParameterizedTest
    @CsvSource({
        "/web/sena/nothing,404",
        "/web/sena/needs?p_p_id=sena_start&p_p_lifecycle=2,404",
        "/web/sena/needs?p_p_id=sena_needs&p_p_lifecycle=9,404",
        "/web/sena/needs?a=%zz,400",
        "/web/sena/logout,405",
        "/web/sena/services,503"
    })
    void what_can_not_be_shown_is_said_in_the_sites_look(String address, int status)
            throws Exception {
        Answer answer = browser.get(address);

        assertEquals(status, answer.status());
        assertTrue(answer.body().contains("<h1 class=\"sena-heading\">"), answer.body());
        assertTrue(answer.body().contains("sena-header"), answer.body());
    }

    @ParameterizedTest
    @CsvSource({
        "/,/web/sena",
        "/web,/web/sena",
        "/web/sena/needs/,/web/sena/needs",
        "/web/sena/needs?a=1&languageId=cy,/web/sena/needs?a=1"
    })
    void some_addresses_lead_to_others(String address, String location) throws Exception {
        assertEquals(location, browser.get(address).header("Location"));
    }

    @Test
    void a_chosen_language_stays() throws Exception {
        browser.get(NEEDS + "?languageId=cy_GB");

        assertTrue(browser.get(NEEDS).body().contains("<html lang=\"cy-GB\">"));
    }

    @Test
    void a_page_for_some_leads_to_the_sign_in_page_and_then_back() throws Exception {
        Answer refused = browser.get("/web/sena/organisation?p_r_p_referral=R1");

        assertEquals(303, refused.status());
        assertEquals(
                "/web/sena/login?redirect=%2Fweb%2Fsena%2Forganisation%3Fp_r_p_referral%3DR1",
                refused.header("Location"));
        assertEquals(
                "/web/sena/organisation?p_r_p_referral=R1",
                signIn(
                                "demo-worker",
                                "sena-demo",
                                "&redirect=%2Fweb%2Fsena%2Forganisation%3Fp_r_p_referral%3DR1")
                        .header("Location"));
    }

    @Test
    void a_signed_in_person_without_the_role_is_refused() throws Exception {
        signIn("demo-worker", "sena-demo", "");

        assertEquals(403, browser.get("/web/sena/advice").status());
        assertEquals(503, browser.get("/web/sena/organisation").status());
    }

    @Test
    void signing_in_renews_the_visit_and_leads_to_the_persons_work() throws Exception {
        browser.get(LOGIN);
        String before = browser.cookie("SENA_VISIT");
        Answer answer = signIn("demo-worker", "sena-demo", "&redirect=https://evil.example");

        assertEquals("/web/sena/organisation", answer.header("Location"));
        assertNotEquals(before, browser.cookie("SENA_VISIT"));
        assertTrue(answer.cookies().get(0).contains("HttpOnly; SameSite=Lax"));
        assertTrue(browser.get(NEEDS).body().contains("You are Demo worker"));
    }

    @Test
    void a_wrong_password_is_refused_without_saying_what_was_wrong() throws Exception {
        Answer wrong = signIn("demo-worker", "wrong", "");
        Answer nobody = signIn("nobody", "wrong", "");

        assertEquals(422, wrong.status());
        assertEquals(422, nobody.status());
        assertTrue(wrong.body().contains("The user name or the password is not right"));
        assertTrue(nobody.body().contains("The user name or the password is not right"));
    }

    @Test
    void signing_out_takes_a_form_of_ours() throws Exception {
        signIn("demo-worker", "sena-demo", "");

        assertEquals(403, browser.post("/web/sena/logout", "p_auth=x").status());
        assertTrue(browser.get(NEEDS).body().contains("You are Demo worker"));
        browser.post("/web/sena/logout", "p_auth=" + token(browser.get(NEEDS)));
        assertNull(browser.cookie("SENA_VISIT"));
        assertFalse(browser.get(NEEDS).body().contains("You are Demo worker"));
    }
}
