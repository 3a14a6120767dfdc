package org.sena.it.input;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;

/** Asking for help: what no page offers is refused there, and nothing of it is kept. */
@InFramework
@RunAsClient
class F11_ValueOutsideTheOptionsIT {

    private static final String ITEMS = "_sena_referral_items";
    private static final String LEAVE = "_sena_referral_leave";
    private static final String METHODS = "_sena_referral_methods";
    private static final String TELL = "_sena_referral_tell";

    /** A service of the example directory that takes direct referrals. */
    private static final String SERVICE = "20000000-0000-4000-8000-000000000001";

    @ArquillianResource private URI base;

    private Visit visit;

    @BeforeEach
    void where_a_person_says_what_is_safe() throws Exception {
        visit = new Visit(base);
        visit.open("/web/sena/referral?p_r_p_service=" + SERVICE);
        visit.submit("begin");
        visit.submit("without-account");
        visit.submit(
                "contact",
                "_sena_referral_name",
                "Demo Person",
                "_sena_referral_phone",
                "07700 900123");
    }

    @Test
    void a_way_that_the_person_has_not_is_no_safe_way() throws Exception {
        visit.submit("safe", METHODS, "LETTER", LEAVE, "NO");

        assertRefusedAt("What is safe for you?");
    }

    @Test
    void an_answer_that_is_none_is_refused() throws Exception {
        visit.submit("safe", METHODS, "PHONE", LEAVE, "PERHAPS");

        assertRefusedAt("What is safe for you?");
    }

    @Test
    void nobody_is_told_by_a_way_that_is_not_safe() throws Exception {
        visit.submit("safe", METHODS, "PHONE", LEAVE, "NO", TELL, "yes");

        assertRefusedAt("What is safe for you?");
    }

    @Test
    void what_was_not_offered_is_not_shared() throws Exception {
        visit.submit("safe", METHODS, "PHONE", LEAVE, "NO");
        visit.submit("reason", "_sena_referral_reason", "");
        visit.submit("sharing", ITEMS, "PHONE", ITEMS, "ANSWER:never-asked");

        assertRefusedAt("What may they know?");
        assertFalse(visit.page().contains("never-asked"), visit.page());
    }

    @Test
    void refusing_everything_besides_does_not_hold_up_the_request() throws Exception {
        visit.submit("safe", METHODS, "PHONE", LEAVE, "NO");
        visit.submit("reason", "_sena_referral_reason", "");
        visit.submit("sharing", ITEMS, "PHONE");
        visit.submit("also");

        assertTrue(visit.page().contains("Check before you send"), visit.page());
    }

    /** On the same page, with the mistake named. */
    private void assertRefusedAt(String heading) {
        assertTrue(visit.page().contains("sena-error-summary"), visit.page());
        assertTrue(visit.page().contains(heading), visit.page());
    }
}
