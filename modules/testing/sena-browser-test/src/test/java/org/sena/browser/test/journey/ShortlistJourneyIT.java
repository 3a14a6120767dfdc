package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** The list of services that people make for themselves. */
class ShortlistJourneyIT {

    private static final String LIST = "/web/sena/my-list";
    private static final String FOOD = "/web/sena/services?p_r_p_need=food";

    @InBrowsers
    void services_are_listed_looked_at_and_taken_off(Visitors people) {
        Visitor resident = people.newVisitor();

        resident.open(LIST);
        assertTrue(resident.sees("Your list is empty"));

        String first = list(resident);

        assertTrue(resident.path().contains("services"), "it stays where it was");

        String second = list(resident);

        resident.open(LIST);
        assertTrue(resident.sees("2 services"));
        assertTrue(resident.sees(first) && resident.sees(second));
        assertTrue(resident.sees("You put this here for: "));

        resident.press("Take off my list: " + first);
        assertTrue(resident.sees("1 service"));
        assertFalse(resident.hasButton("Take off my list: " + first));

        resident.follow(second);
        assertTrue(resident.hasLink("On your list: " + second));

        resident.open(LIST);
        resident.press("Clear my list");
        assertTrue(resident.sees("Your list is empty"));
    }

    @InBrowsers
    void the_list_goes_by_email(Visitors people) {
        Visitor resident = people.newVisitor();
        String name = list(resident);

        resident.open(LIST);
        resident.follow("Send my list by e-mail");
        assertTrue(resident.sees(name));
        assertFalse(resident.sees("You put this here for"));
        resident.fill("E-mail address", "list." + System.nanoTime() + "@example.org");
        resident.press("Send the e-mail");
        assertTrue(resident.sees("We have sent the e-mail."));
        assertEquals("My list", resident.heading());
    }

    @InBrowsers
    void a_list_made_before_signing_in_is_there_at_the_next_visit(Visitors people) {
        Visitor resident = people.newVisitor();
        String name = list(resident);

        DemoUser.OTHER_RESIDENT.signIn(resident);
        resident.open(LIST);
        assertTrue(resident.sees(name));
        assertTrue(resident.sees("We keep this list for you."));

        Visitor again = people.newVisitor();

        again.open(LIST);
        assertTrue(again.sees("Your list is empty"), "nobody else sees it");
        DemoUser.OTHER_RESIDENT.signIn(again);
        again.open(LIST);
        assertTrue(again.sees(name));
        again.press("Clear my list");
    }

    /** Puts the first food service that is not listed yet on the list. */
    private static String list(Visitor visitor) {
        visitor.open(FOOD);

        String button = visitor.buttons("Add to my list: ").get(0);

        visitor.press(button);

        String name = button.substring("Add to my list: ".length());

        assertTrue(visitor.sees("Added to your list: " + name));

        return name;
    }
}
