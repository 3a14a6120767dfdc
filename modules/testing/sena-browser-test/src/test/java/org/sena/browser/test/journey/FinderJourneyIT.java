package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** Somebody who knows what they look for finds it, narrows it, and reads about it. */
class FinderJourneyIT {

    private static final Pattern FOUND = Pattern.compile("(\\d+) services? found");

    @InBrowsers
    void words_and_a_place_find_the_nearest_and_a_chip_takes_them_away(Visitors people) {
        Visitor resident = people.newVisitor();

        resident.open("/web/sena/services");
        resident.fill("What are you looking for?", "food parcel");
        resident.fill("Your postcode", "pe29 3tn");
        resident.press("Search");

        int near = found(resident);

        assertTrue(near > 0);
        assertTrue(resident.sees("miles away") || resident.sees("half a mile away"));
        assertEquals("food parcel", resident.valueOf("What are you looking for?"));
        assertTrue(resident.sees("Near PE29 3TN"));
        assertFalse(resident.path().contains("PE29"), "no postcode in the address");

        resident.press("Take away: “food parcel”");
        assertTrue(found(resident) > near);
        assertEquals("PE29 3TN", resident.valueOf("Your postcode"));

        resident.press("Clear and start again");
        assertFalse(resident.sees("services found"));
        assertEquals("", resident.valueOf("Your postcode"));
    }

    @InBrowsers
    void words_in_the_header_of_any_page_are_looked_for(Visitors people) {
        Visitor resident = people.newVisitor();

        resident.open("/web/sena/privacy");
        assertEquals("Privacy notice", resident.heading());
        resident.fill("What help do you look for?", "food parcel");
        resident.press("Go");

        assertTrue(found(resident) > 0);
        assertEquals("food parcel", resident.valueOf("What are you looking for?"));
        assertFalse(resident.path().contains("food"), "no words in the address");
    }

    @InBrowsers
    void what_the_site_says_of_itself_is_one_link_away(Visitors people) {
        Visitor resident = people.newVisitor();

        for (String page : List.of("Contact us", "Accessibility", "Privacy", "Cookies")) {
            resident.open("/web/sena");
            resident.follow(page);
            assertTrue(resident.heading().startsWith(page), resident.heading());
        }
    }

    @InBrowsers
    void each_choice_says_how_many_it_leaves_and_leaves_as_many(Visitors people) {
        Visitor resident = people.newVisitor();

        resident.open("/web/sena/services?p_r_p_need=food");

        int all = found(resident);

        resident.unfold("More ways to choose");
        resident.unfold("How you use it");

        String choice =
                resident.choices().stream()
                        .filter(label -> label.startsWith("They come to you"))
                        .findFirst()
                        .orElseThrow();

        resident.choose(choice);
        resident.press("Search");

        int left = found(resident);

        assertTrue(left > 0 && left < all);
        assertEquals("They come to you (" + left + ")", choice);
        assertTrue(resident.isChosen(choice), "it stays chosen");
    }

    @InBrowsers
    void somebody_free_on_friday_evenings_sees_fewer_services(Visitors people) {
        Visitor resident = people.newVisitor();

        resident.open("/web/sena/services?p_r_p_need=food");

        int all = found(resident);

        resident.unfold("More ways to choose");
        resident.unfold("Day");
        resident.choose(
                resident.choices().stream()
                        .filter(label -> label.startsWith("Friday"))
                        .findFirst()
                        .orElseThrow());
        resident.unfold("Time of day");
        resident.choose("Evening, 5pm to 10pm");
        resident.press("Search");

        assertTrue(found(resident) < all);
        assertTrue(resident.sees("Friday"));
    }

    @InBrowsers
    void a_wrong_postcode_is_said_and_nothing_typed_is_lost(Visitors people) {
        Visitor resident = people.newVisitor();

        resident.open("/web/sena/services");
        resident.fill("What are you looking for?", "damp");
        resident.fill("Your postcode", "ZZ99 9ZZ");
        resident.press("Search");

        assertEquals(1, resident.errors().size());
        assertEquals("damp", resident.valueOf("What are you looking for?"));
        assertEquals("ZZ99 9ZZ", resident.valueOf("Your postcode"));
    }

    @InBrowsers
    void a_misspelt_word_is_understood_and_a_senseless_one_leads_on(Visitors people) {
        Visitor resident = people.newVisitor();

        resident.open("/web/sena/services");
        resident.fill("What are you looking for?", "bailifs");
        resident.press("Search");
        assertTrue(found(resident) > 0);

        resident.fill("What are you looking for?", "qqxyzzy");
        resident.press("Search");
        assertTrue(resident.sees("We found nothing that fits"));
        assertTrue(resident.hasLink("Do you know a service that is missing here? Tell us"));
    }

    @InBrowsers
    void a_service_says_when_and_where_and_leads_back_to_the_list(Visitors people) {
        Visitor resident = people.newVisitor();

        resident.open("/web/sena/services?p_r_p_need=food");
        resident.follow("Huntingdon food bank");
        assertEquals("Huntingdon food bank", resident.heading());
        assertTrue(resident.sees("Wednesday: 10:30am to 1pm"));
        assertTrue(resident.sees("PE29 3XT"));
        assertTrue(resident.hasLink("Is something wrong or missing here? Tell us"));

        resident.follow("Back");
        assertTrue(found(resident) > 0);
    }

    private static int found(Visitor visitor) {
        Matcher found = FOUND.matcher(visitor.text());

        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
