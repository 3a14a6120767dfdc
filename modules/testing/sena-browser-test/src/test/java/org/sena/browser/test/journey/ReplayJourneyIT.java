package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.openqa.selenium.support.ui.FluentWait;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** An administrator tries how many would be called if services had room. */
class ReplayJourneyIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @InBrowsers
    void what_free_services_would_change_is_tried_and_read(Visitors people) {
        Visitor administrator = signedIn(people);

        administrator.follow("Try something");
        assertEquals("What do you want to try?", administrator.heading());
        administrator.choose("All the same");
        administrator.press("Try it");
        assertEquals(1, administrator.errors().size(), "the percentage is missing");
        assertTrue(administrator.isChosen("All the same"), "what was chosen stays");

        administrator.fill("If all the same, how full?", "0");
        administrator.fill("How many calls can the advice team make?", "20");
        administrator.press("Try it");
        waitForTheReport(administrator);

        assertTrue(administrator.sees("Based on "), "how many it is based on");
        assertTrue(administrator.sees("Need by need"));
        assertTrue(administrator.sees("Still waiting at the end"), "for 20 calls a week");
        assertTrue(administrator.sees("All 0 % full"));
        assertTrue(administrator.hasLink("Download as CSV"));
        administrator.follow("Try something else");
        administrator.back();
    }

    @InBrowsers
    void limits_that_do_not_rise_are_refused_with_what_to_do(Visitors people) {
        Visitor administrator = signedIn(people);

        administrator.follow("Try something");
        administrator.unfold("Try other limits");
        administrator.fill("Medium begins at", "60");
        administrator.fill("High begins at", "50");
        administrator.fill("Critical begins at", "75");
        administrator.press("Try it");

        assertEquals(
                "Each limit must be higher than the one before", administrator.errors().get(0));
        assertEquals("60", administrator.valueOf("Medium begins at"));
    }

    @InBrowsers
    void an_adviser_may_not_see_it(Visitors people) {
        Visitor adviser = people.newVisitor();

        DemoUser.ADVISER.signIn(adviser);
        adviser.open("/web/sena/admin/replays");
        assertFalse(adviser.hasLink("Try something"));
    }

    private static Visitor signedIn(Visitors people) {
        Visitor administrator = people.newVisitor();

        DemoUser.ADMINISTRATOR.signIn(administrator);
        administrator.open("/web/sena/admin/replays");
        assertEquals("What if?", administrator.heading());

        return administrator;
    }

    /** Looks again, as a person without JavaScript does. */
    private static void waitForTheReport(Visitor administrator) {
        new FluentWait<>(administrator)
                .withTimeout(PATIENCE)
                .pollingEvery(Duration.ofMillis(500))
                .until(
                        visitor -> {
                            if (visitor.hasLink("Look again")) {
                                visitor.follow("Look again");
                            }

                            return "What would change".equals(visitor.heading());
                        });
    }
}
