package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.openqa.selenium.support.ui.FluentWait;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** How the directory is kept true: by its providers, its assurers, its editors and anybody. */
class DirectoryJourneyIT {

    private static final String HOME = "/web/sena/directory";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @InBrowsers
    void a_change_comes_back_is_handed_in_again_and_is_published_in_part(Visitors people) {
        String service = "Sawtry food bank";
        String words = "Food for three days, for anybody in Sawtry. Asked for by " + people + ".";
        Visitor provider = people.newVisitor();
        Visitor assurer = people.newVisitor();

        appointAssurer(people.newVisitor());
        DemoUser.MANAGER.signIn(provider);
        openRecord(provider, service);
        provider.press("Change this record");
        provider.follow("Name and description");
        provider.fill("What does it do for people?", words);
        provider.press("Save");
        provider.follow("How to get in touch");
        provider.fill("Website", "no website");
        provider.press("Save");
        assertEquals(List.of("Enter a web address like www.example.org"), provider.errors());
        provider.fill("Website", "www." + key(people) + ".example.org");
        provider.press("Save");
        addMonthlyTimes(provider);
        handIn(provider);

        DemoUser.ASSURER.signIn(assurer);
        assurer.open(HOME);
        assurer.follow("Drafts to check");
        assurer.follow(service);
        assertTrue(assurer.sees("Second Monday of the month: 10am to midday"));
        assurer.press("Send it back");
        assertEquals(List.of("Tell the author what you need"), assurer.errors());
        assurer.fill("A word to the author", "Is the website right?");
        assurer.press("Send it back");
        assertTrue(assurer.sees("Sent back to its author: " + service));

        provider.open(HOME);
        assertTrue(provider.sees("draft came back to you"));
        provider.follow(service);
        assertTrue(provider.sees("Is the website right?"));
        handIn(provider);

        assurer.open(HOME);
        assurer.follow("Drafts to check");
        assurer.follow(service);
        assurer.untick("Publish: Days and times");
        assurer.fill("A word to the author", "The times stay as they were");
        assurer.press("Publish what is ticked");
        assertTrue(assurer.sees("Published: " + service));

        openRecord(provider, service);
        provider.follow("See its history");
        assertTrue(provider.sees("The times stay as they were"));
        provider.open(recordsPage());
        provider.follow(service);
        provider.follow("See its page in the directory");
        assertTrue(shows(provider, words), "what was approved is shown");
        assertFalse(provider.sees("Second Monday"), "what was not is not");
    }

    @InBrowsers
    void anybody_suggests_a_change_and_reads_the_answer(Visitors people) {
        String service = "School clothes rail";
        String wish = "The rail is now open on Fridays, says " + people;
        Visitor visitor = people.newVisitor();
        Visitor editor = people.newVisitor();

        visitor.open(HOME + "?p_r_p_service=20000000-0000-4000-8000-000000000019");
        assertEquals("Suggest a change", visitor.heading());
        visitor.press("Send");
        assertFalse(visitor.errors().isEmpty(), "something must be said");
        visitor.fill("What is wrong", wish);
        visitor.press("Send");
        assertTrue(visitor.sees("Thank you"));

        String reference = visitor.textOf("Your reference");
        String code = visitor.textOf("Your code");

        DemoUser.EDITOR.signIn(editor);
        editor.open(HOME);
        editor.follow("Messages from the public");
        editor.followBeside(wish, service);
        editor.fill("Your answer", "Thank you, we put it right.");
        editor.press("Send the answer");
        assertTrue(editor.sees("You answered " + reference));
        assertFalse(editor.sees(wish), "it is closed");

        visitor.open(HOME);
        visitor.follow("See our answer");
        visitor.fill("Reference", reference);
        visitor.fill("Code", "AAAA");
        visitor.press("Show the answer");
        assertFalse(visitor.errors().isEmpty(), "the code is needed");
        visitor.fill("Code", code);
        visitor.press("Show the answer");
        assertTrue(visitor.sees("Thank you, we put it right."));
    }

    @InBrowsers
    void a_provider_says_still_right_and_full_and_everybody_sees_it(Visitors people) {
        String service = "Warm home visits";
        Visitor provider = people.newVisitor();
        Visitor visitor = people.newVisitor();

        DemoUser.MANAGER.signIn(provider);
        openRecord(provider, service);
        provider.press("It is still right");
        assertTrue(provider.sees("We noted that " + service + " is still right"));
        provider.choose("No, it is full");
        provider.press("Save");
        assertTrue(provider.sees("People now see that it is full."));

        String page = provider.driver().getCurrentUrl();

        provider.follow("See its page in the directory");
        visitor.open(provider.path());
        assertTrue(shows(visitor, "Full at the moment"));

        provider.driver().get(page);
        provider.choose("Yes, it takes people");
        provider.press("Save");
        assertTrue(provider.sees("People now see that it takes people."));
    }

    @InBrowsers
    void two_who_write_the_same_page_see_both_versions_and_lose_nothing(Visitors people) {
        String service = "Household goods store";
        String description = "What does it do for people?";
        Visitor here = people.newVisitor();
        Visitor there = people.newVisitor();

        DemoUser.MANAGER.signIn(here);
        DemoUser.MANAGER.signIn(there);
        openRecord(here, service);
        here.press("Change this record");
        here.follow("Name and description");
        openRecord(there, service);
        there.press("Change this record");
        there.follow("Name and description");

        here.fill(description, "Beds and tables, says one.");
        here.press("Save");
        there.fill(description, "Chairs and lamps, says the other.");
        there.press("Save");
        assertTrue(there.sees("Somebody saved this page while you were writing"));
        assertTrue(there.sees("Beds and tables, says one."));
        assertEquals("Chairs and lamps, says the other.", there.valueOf(description));
        there.press("Save");
        assertTrue(there.hasLink("Check and hand in"), "saved on the second try");

        here.follow("Name and description");
        assertEquals("Chairs and lamps, says the other.", here.valueOf(description));
        here.follow("Back");
        here.follow("When it happens");
        here.press("Remove");
        assertTrue(here.sees("We removed the times."));
        here.follow("Done");
        here.follow("Take this draft back");
        here.press("Take it back");
        assertTrue(here.sees("We took the draft back."));
    }

    @InBrowsers
    void an_editor_makes_a_local_directory_whose_colour_can_be_read(Visitors people) {
        String key = "try-" + key(people);
        Visitor editor = people.newVisitor();

        DemoUser.EDITOR.signIn(editor);
        editor.open(HOME);
        editor.follow("Local directories");
        editor.follow("Add a local directory");
        editor.fill("What is it called?", "Trial " + people);
        editor.fill("Short name for addresses", key);
        editor.fill("What is in it?", "Services around Huntingdon.");
        editor.fill("Areas", "PE29");
        editor.fill("Its colour", "#ffee00");
        editor.press("Save");
        assertTrue(editor.errors().get(0).startsWith("White text is too faint"));
        editor.fill("Its colour", "#005ea5");
        editor.press("Save");
        assertTrue(editor.sees("We saved Trial " + people));
        assertTrue(editor.sees(key), "its feed is named");
    }

    private static void appointAssurer(Visitor editor) {
        DemoUser.EDITOR.signIn(editor);
        editor.open(HOME);
        editor.follow("Who checks what");
        editor.follow("Add somebody");
        editor.fill("User name", "demo-assurer");
        editor.fill("Name that others see", "Demo assurer");
        editor.fill("Areas", "PE19, PE26, PE27, PE28, PE29, E07000011");
        editor.press("Save");
        assertTrue(editor.sees("We saved what Demo assurer checks."));
    }

    private static String key(Visitors people) {
        return people.toString().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String recordsPage() {
        return HOME + "?p_p_id=sena_directory&p_p_lifecycle=0&_sena_directory_view=records";
    }

    private static void openRecord(Visitor provider, String service) {
        provider.open(HOME);
        provider.follow("Our services and our organisation");
        provider.follow(service);
    }

    private static void addMonthlyTimes(Visitor provider) {
        provider.follow("When it happens");
        provider.follow("Add monthly times");
        provider.choose("Second");
        provider.choose("Monday");
        provider.fill("From", "10am");
        provider.press("Save");
        assertEquals(List.of("Enter both times, or none"), provider.errors());
        assertEquals("10am", provider.valueOf("From"), "what was typed stays");
        provider.fill("Until", "noon");
        provider.press("Save");
        provider.follow("Done");
    }

    private static void handIn(Visitor provider) {
        provider.follow("Check and hand in");

        if (provider.sees("May we publish these contact details?")) {
            provider.press("Hand it in");
            assertFalse(provider.errors().isEmpty(), "personal details are confirmed");
            provider.choose("Yes, ");
        }

        provider.press("Hand it in");
        assertEquals("You handed it in", provider.heading());
    }

    /** Every node reads what changed a moment later. */
    private static boolean shows(Visitor visitor, String text) {
        return new FluentWait<>(visitor)
                .withTimeout(PATIENCE)
                .pollingEvery(Duration.ofMillis(500))
                .until(
                        reader -> {
                            reader.reload();

                            return reader.sees(text);
                        });
    }
}
