package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.FluentWait;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.OwnSena;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** An editor has another directory read. */
class FeedJourneyIT {

    private static final Duration LONGEST = Duration.ofSeconds(150);

    @InBrowsers
    void an_editor_adds_a_directory_and_sees_it_read(Visitors people) {
        Visitor editor = people.newVisitor();

        try (MadeUpFeed feed = new MadeUpFeed(25)) {
            DemoUser.EDITOR.signIn(editor);
            editor.open("/web/sena/directory/feeds");
            editor.follow("Add a directory");
            editor.fill("Name", "Example directory");
            editor.press("Save");
            assertFalse(editor.errors().isEmpty());
            assertEquals("Example directory", editor.valueOf("Name"), "what was typed stays");

            add(editor, feed);
            assertTrue(editor.sees("The directory was added."));
            awaitDone(editor);
            assertTrue(editor.sees("25"));

            editor.follow("Food bank");
            assertEquals("What does this term mean here?", editor.heading());
            editor.open("/web/sena/directory/duplicates");
            assertEquals("Records that are here twice", editor.heading());
            editor.open("/web/sena/directory/report");
            assertEquals("How good the directory is", editor.heading());
        }
    }

    @Test
    void a_run_outlives_the_power_and_goes_on_where_it_was() throws Exception {
        try (OwnSena sena = OwnSena.start();
                Visitors people = sena.visitors();
                MadeUpFeed feed = new MadeUpFeed(300)) {
            Visitor editor = people.newVisitor();

            DemoUser.EDITOR.signIn(editor);
            editor.open("/web/sena/directory/feeds");
            editor.follow("Add a directory");
            editor.fill("Name", "Example directory");
            add(editor, feed);
            new FluentWait<>(feed)
                    .withTimeout(LONGEST)
                    .pollingEvery(Duration.ofMillis(50))
                    .until(f -> f.pages().contains(6));
            sena.killAndStart();

            List<Integer> before = List.copyOf(feed.pages());
            Visitor again = people.newVisitor();

            DemoUser.EDITOR.signIn(again);
            again.open("/web/sena/directory/feeds");
            again.follow("Example directory");
            awaitDone(again);

            List<Integer> after = feed.pages().subList(before.size(), feed.pages().size());
            int resumed = after.stream().filter(page -> page > 1).findFirst().orElseThrow();

            assertTrue(resumed >= 5, () -> "it began anew: " + after);
            assertTrue(again.sees("300"), "nothing is lost and nothing is twice");
        }
    }

    private static void add(Visitor editor, MadeUpFeed feed) {
        editor.fill("Web address of its feed", feed.address());
        editor.fill("Who publishes it", "Example body");
        editor.choose("Assurer");
        editor.press("Save");
    }

    private static void awaitDone(Visitor editor) {
        new FluentWait<>(editor)
                .withTimeout(LONGEST)
                .pollingEvery(Duration.ofMillis(500))
                .until(
                        visitor -> {
                            visitor.reload();
                            return visitor.sees("Done");
                        });
    }
}
