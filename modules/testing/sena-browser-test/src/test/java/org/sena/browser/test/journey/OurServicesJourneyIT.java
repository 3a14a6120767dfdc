package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** Whether services take people, the figures of an organisation, and the bank holidays. */
class OurServicesJourneyIT {

    private static final String OPEN = "Open to new people: ";

    @TempDir private Path folder;

    @InBrowsers
    void a_worker_says_with_one_click_that_a_service_is_full_and_open_again(Visitors people) {
        Visitor worker = signedIn(people, DemoUser.WORKER, "organisation/services");
        String service = aService(worker);

        worker.press("Full: " + service);
        assertTrue(worker.sees(service + " is full."));
        assertFalse(worker.hasButton("Full: " + service), "it says so already");

        worker.press(OPEN + service);
        assertTrue(worker.sees(service + " is open to new people."));
        assertTrue(worker.hasButton("Full: " + service));
    }

    @InBrowsers
    void a_worker_says_how_many_people_there_is_room_for(Visitors people) {
        Visitor worker = signedIn(people, DemoUser.WORKER, "organisation/services");
        String service = aService(worker);

        worker.follow(service);
        assertEquals(service, worker.heading());

        worker.fill("Number of people", "none");
        worker.press("Save the number");
        assertEquals(1, worker.errors().size());
        assertEquals("none", worker.valueOf("Number of people"), "what was typed stays");

        worker.fill("Number of people", "25");
        worker.press("Save the number");
        assertTrue(worker.sees("Room for 25 people at one time"));
    }

    @InBrowsers
    void a_service_is_closed_for_a_while_with_words_for_everybody(Visitors people) {
        Visitor worker = signedIn(people, DemoUser.WORKER, "organisation/services");
        String service = aService(worker);

        worker.follow(service);
        worker.press("Close for a while");
        assertEquals(1, worker.errors().size());

        worker.fill("What should people know?", "Closed until 3 January");
        worker.press("Close for a while");
        assertTrue(worker.sees("People read: Closed until 3 January"));

        worker.press("Open again: " + service);
        assertTrue(worker.sees(service + " is open again."));
        assertFalse(worker.sees("People read: Closed until 3 January"));
    }

    @InBrowsers
    void a_manager_sees_the_figures_of_other_days(Visitors people) {
        Visitor manager = signedIn(people, DemoUser.MANAGER, "organisation/figures");

        assertEquals("Requests for help in numbers", manager.heading());
        manager.follow("Last 3 months");
        manager.unfold("Other days");
        manager.press("Show the numbers");
        assertTrue(manager.sees("Sent from"));
    }

    @InBrowsers
    void an_administrator_brings_in_bank_holidays(Visitors people) throws IOException {
        Visitor administrator = signedIn(people, DemoUser.ADMINISTRATOR, "admin/bank-holidays");

        administrator.press("Bring the list in");
        assertEquals(1, administrator.errors().size());

        administrator.attach("The file from GOV.UK", file("Christmas Day", "25/12/2033"));
        administrator.press("Bring the list in");
        assertTrue(
                administrator.errors().get(0).contains("Event 1: the date \u201c25/12/2033\u201d"));

        administrator.attach("The file from GOV.UK", file("Christmas Day", "2033-12-25"));
        administrator.press("Bring the list in");
        assertTrue(administrator.sees("The bank holidays of 2033 are in."));
        assertTrue(administrator.sees("Bank holidays in 2033"));
    }

    private static Visitor signedIn(Visitors people, DemoUser user, String page) {
        Visitor visitor = people.newVisitor();

        user.signIn(visitor);
        visitor.open("/web/sena/" + page);

        return visitor;
    }

    /** The first that can be said to be full; another journey may have left it so. */
    private static String aService(Visitor worker) {
        if (worker.buttons("Full: ").isEmpty()) {
            worker.press(OPEN);
        }

        return worker.buttons("Full: ").get(0).substring("Full: ".length());
    }

    private Path file(String title, String date) throws IOException {
        return Files.writeString(
                folder.resolve("bank-holidays.json"),
                "{\"england-and-wales\": {\"events\": [{\"title\": \""
                        + title
                        + "\", \"date\": \""
                        + date
                        + "\"}]}}");
    }
}
