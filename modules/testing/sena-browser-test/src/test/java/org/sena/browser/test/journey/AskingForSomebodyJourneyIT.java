package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** A worker asks another organisation for help for somebody they are on the phone with. */
class AskingForSomebodyJourneyIT {

    /** A service of {@link Asking#ORGANISATION} that takes direct referrals. */
    private static final String SERVICE =
            "/web/sena/referral?p_r_p_service=20000000-0000-4000-8000-000000000001";

    @InBrowsers
    void a_worker_sends_it_with_the_persons_word_and_sees_no_more_than_where_it_stands(
            Visitors people) {
        Visitor worker = people.newVisitor();

        DemoUser.WORKER_OF_OTHER_ORGANISATION.signIn(worker);
        worker.open(SERVICE);
        worker.press("Start");
        assertEquals("You ask for somebody else", worker.heading());
        worker.press("Continue");
        assertEquals(2, worker.errors().size(), "how, and who agrees");
        worker.choose("By phone");
        worker.choose("Somebody who may act for the person");
        worker.press("Continue");
        assertEquals(1, worker.errors().size(), "what they are to the person");
        worker.choose("The person themselves");
        worker.press("Continue");
        Asking.details(worker, Asking.OUTCOME);
        worker.press("Send");
        assertEquals("Read this out", worker.heading());
        worker.press("Send it for the person");
        assertEquals(
                List.of("Tick this when they agreed. Without it nothing is sent."),
                worker.errors());
        worker.choose("I have read this out and they agreed");
        worker.press("Send it for the person");
        assertTrue(worker.sees("The request is sent"));

        String reference = worker.textOf("The reference");
        String code = worker.textOf("The code");

        worker.open("/web/sena/organisation");
        worker.follow("Requests we made");
        worker.follow(reference);
        assertTrue(worker.sees(Asking.ORGANISATION));
        assertFalse(worker.sees(Asking.NAME), "what it holds is not theirs to read again");
        assertFalse(worker.sees(Asking.PHONE));

        Visitor person = people.newVisitor();

        person.open("/web/sena/my-support");
        person.fill("Reference", reference);
        person.fill("Code", code);
        person.press("Go on");
        assertTrue(person.sees(Asking.ORGANISATION));
    }
}
