package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** What people and case systems are told, when, and who sees to it. */
class NotificationsJourneyIT {

    private static final String HOOKS = "/web/sena/organisation/webhooks";

    /** A public address behind which nobody takes calls: AS112 answers names there (RFC 7534). */
    private static final String ADDRESS = "https://192.175.48.1:9/sena";

    @InBrowsers
    void a_worker_chooses_one_e_mail_a_day_and_quiet_hours(Visitors people) {
        Visitor worker = people.newVisitor();

        DemoUser.WORKER_OF_OTHER_ORGANISATION.signIn(worker);
        worker.open("/web/sena/notifications");
        assertEquals("What we tell you and when", worker.heading());
        worker.choose("Once a day, in one e-mail");
        worker.pick("When should it come?", "07:00");
        worker.pick("Quiet from", "22:00");
        worker.pick("Quiet until", "No quiet hours");
        worker.press("Save");
        assertEquals(List.of("Choose when the quiet hours end"), worker.errors());
        assertEquals("22:00", worker.valueOf("Quiet from"), "what was chosen stays");
        assertTrue(worker.isChosen("Once a day, in one e-mail"));

        worker.pick("Quiet until", "06:30");
        worker.press("Save");
        assertTrue(worker.sees("We have saved what you chose."));

        worker.open("/web/sena/notifications");
        assertTrue(worker.isChosen("Once a day, in one e-mail"));
        assertEquals("7", worker.valueOf("When should it come?"));
        assertEquals("22:00", worker.valueOf("Quiet from"));
        assertEquals("06:30", worker.valueOf("Quiet until"));

        worker.choose("At once");
        worker.pick("Quiet from", "No quiet hours");
        worker.pick("Quiet until", "No quiet hours");
        worker.press("Save");
        assertTrue(worker.sees("We have saved what you chose."));
    }

    @InBrowsers
    void a_manager_connects_a_case_system_tries_it_and_removes_it(Visitors people) {
        Visitor manager = people.newVisitor();

        DemoUser.MANAGER.signIn(manager);
        manager.open(HOOKS);
        manager.follow("Connect a case system");

        for (String wrong : List.of("http://example.org/hook", "https://127.0.0.1/hook")) {
            manager.fill("Address", wrong);
            manager.choose("Requests for help");
            manager.press("Connect");
            assertEquals(1, manager.errors().size(), manager.errors()::toString);
            assertEquals(wrong, manager.valueOf("Address"), "what was typed stays");
            assertTrue(manager.isChosen("Requests for help"));
        }

        manager.fill("Address", ADDRESS);
        manager.press("Connect");
        assertTrue(manager.sees("Copy this secret now and keep it safe."));
        assertTrue(manager.sees(ADDRESS));
        assertTrue(manager.sees("No calls yet."));

        manager.press("Send a test");
        assertTrue(manager.sees("A test is on its way."));
        assertFalse(manager.sees("Copy this secret now"), "it is shown once");
        manager.follow("Look again");
        assertFalse(manager.sees("No calls yet."));

        manager.press("Switch off");
        assertTrue(manager.sees("The connection is switched off."));
        manager.press("Remove");
        assertTrue(manager.sees("The connection is removed."));
        assertFalse(manager.hasLink(ADDRESS));
    }

    @InBrowsers
    void a_manager_gives_a_case_system_a_key_and_takes_it_back(Visitors people) {
        Visitor manager = people.newVisitor();

        DemoUser.MANAGER.signIn(manager);
        manager.open("/web/sena/organisation/access-keys");
        manager.press("Make a key");
        assertEquals(1, manager.errors().size());

        manager.fill("What is the key for?", "Case system of a journey");
        manager.press("Make a key");
        assertTrue(manager.sees("This is the key:"));
        manager.reload();
        assertFalse(manager.sees("This is the key:"), "it is shown once");

        manager.follow("Revoke Case system of a journey");
        assertEquals("Revoke this key?", manager.heading());
        manager.press("Revoke it");
        assertTrue(manager.sees("The key was revoked."));
        assertFalse(manager.hasLink("Revoke Case system of a journey"));
    }

    @InBrowsers
    void an_administrator_sees_what_was_sent_and_never_to_whom(Visitors people) {
        Visitor resident = people.newVisitor();
        Visitor administrator = people.newVisitor();

        Interview.of(resident).answerAll(Asking.SHORT_OF_FOOD);
        resident.follow("Show me what could help");

        String reference = Asking.forHelp(resident);

        DemoUser.ADMINISTRATOR.signIn(administrator);
        administrator.open("/web/sena/admin/notifications");
        assertEquals("Notifications sent", administrator.heading());

        for (String state : List.of("Waiting: ", "Being sent: ", "Failed, needs you: ", "Sent: ")) {
            administrator.follow(state);
            assertFalse(administrator.sees("demo-worker@example.org"), "nobody's address");
            assertFalse(administrator.sees(Asking.NAME), "nobody's name");
        }

        assertFalse(administrator.source().contains(Asking.PHONE), reference);
    }
}
