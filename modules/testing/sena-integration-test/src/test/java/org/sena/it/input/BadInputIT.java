package org.sena.it.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;

/** What is not as it should be is refused in words, and changes nothing. */
@InFramework
@RunAsClient
class BadInputIT {

    private static final String ANSWER = "_sena_needs_answer-danger-now";
    private static final String NEXT_ANSWER = "_sena_needs_answer-help-with";
    private static final String CHOSEN = " checked";
    private static final String REFERENCE = "(SENA-[A-Z0-9]{4}-[A-Z0-9]{4})";

    /** A service of the example directory that takes direct referrals. */
    private static final String SERVICE = "20000000-0000-4000-8000-000000000001";

    @ArquillianResource private URI base;

    @Test
    void a_form_with_another_visits_token_does_nothing() throws Exception {
        Visit visit = atTheFirstQuestion();
        Visit stranger = atTheFirstQuestion();
        String theirs = Visit.found(stranger.form("answer"), "p_auth=([^&]+)");
        String form = visit.form("answer").replaceFirst("p_auth=[^&]+", "p_auth=" + theirs);

        HttpResponse<String> answer = visit.post(form, Visit.FORM, Visit.encoded(ANSWER, "no"));

        assertRefused(403, "This page is out of date", answer);
        assertNothingAnswered(visit);
    }

    @Test
    void an_option_that_is_none_is_refused_on_the_page_and_the_answers_stay() throws Exception {
        Visit visit = atTheFirstQuestion();
        visit.submit("answer", ANSWER, "no");

        visit.submit("answer", NEXT_ANSWER, "no-such-option");

        assertTrue(visit.page().contains("sena-error-summary"), visit.page());
        assertTrue(visit.page().contains("href=\"#" + NEXT_ANSWER + "\""), visit.page());
        assertFalse(visit.page().contains("no-such-option"), visit.page());
        visit.goBack();
        assertEquals("no", visit.found("value=\"([^\"]*)\" checked"));
    }

    @Test
    void an_answer_of_ten_megabytes_is_refused() throws Exception {
        Visit visit = atTheFirstQuestion();
        String long10 = ANSWER + "=" + "x".repeat(10_000_000);

        HttpResponse<String> answer = visit.post(visit.form("answer"), Visit.FORM, long10);

        assertRefused(413, "That is too long", answer);
        assertNothingAnswered(visit);
    }

    @Test
    void a_broken_multipart_form_is_refused() throws Exception {
        Visit visit = atTheFirstQuestion();
        String broken =
                "--part\r\nContent-Disposition: form-data; name=\"" + ANSWER + "\"\r\n\r\nno";

        HttpResponse<String> answer =
                visit.post(visit.form("answer"), "multipart/form-data; boundary=part", broken);

        assertRefused(400, "We could not read that", answer);
        assertNothingAnswered(visit);
    }

    @Test
    void a_request_for_help_sent_twice_at_once_is_one() throws Exception {
        Visit visit = beforeSending();
        String form = visit.form("send");
        Callable<HttpResponse<String>> click = () -> visit.post(form, Visit.FORM, "");
        Set<String> references = new TreeSet<>();
        ExecutorService hands = Executors.newFixedThreadPool(2);
        try {
            for (Future<HttpResponse<String>> sent : hands.invokeAll(List.of(click, click))) {
                references.add(Visit.found(sent.get().body(), REFERENCE));
            }
        } finally {
            hands.shutdownNow();
        }

        visit.open("/web/sena/my-support");

        assertEquals(references, referencesOn(visit.page()));
        assertEquals(1, references.size(), references::toString);
    }

    private Visit atTheFirstQuestion() throws Exception {
        Visit visit = new Visit(base);
        visit.open("/web/sena/needs");
        visit.submit("begin");
        return visit;
    }

    /** Everything is told, nothing sent. */
    private Visit beforeSending() throws Exception {
        Visit visit = new Visit(base);
        visit.open("/web/sena/referral?p_r_p_service=" + SERVICE);
        visit.submit("begin");
        visit.submit("without-account");
        visit.submit(
                "contact",
                "_sena_referral_name",
                "Demo Person",
                "_sena_referral_phone",
                "07700 900123");
        visit.submit("safe", "_sena_referral_methods", "PHONE", "_sena_referral_leave", "NO");
        visit.submit("reason", "_sena_referral_reason", "");
        visit.submit("sharing", "_sena_referral_items", "PHONE");
        visit.submit("also");
        return visit;
    }

    private static void assertRefused(int status, String title, HttpResponse<String> answer) {
        assertEquals(status, answer.statusCode(), answer.body());
        assertTrue(answer.body().contains("<h1 class=\"sena-heading\">" + title), answer.body());
    }

    private static void assertNothingAnswered(Visit visit) throws Exception {
        visit.reload();
        assertTrue(visit.page().contains(ANSWER), visit.page());
        assertFalse(visit.page().contains(CHOSEN), visit.page());
    }

    private static Set<String> referencesOn(String page) {
        return Pattern.compile(REFERENCE)
                .matcher(page)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
