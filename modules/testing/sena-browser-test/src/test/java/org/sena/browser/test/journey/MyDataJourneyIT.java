package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sena.browser.test.journey.Asking.ORGANISATION;
import static org.sena.browser.test.journey.Asking.SHORT_OF_FOOD;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.Cookie;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** A person sees who knows what about them, takes it away, and says stop. */
class MyDataJourneyIT {

    @InBrowsers
    void a_person_sees_who_saw_their_data_takes_it_away_and_says_stop(Visitors people)
            throws IOException {
        Visitor resident = people.newVisitor();
        Visitor worker = people.newVisitor();

        Interview.of(resident).answerAll(SHORT_OF_FOOD);
        resident.follow("Show me what could help");

        String reference = Asking.forHelp(resident);

        DemoUser.WORKER.signIn(worker);
        worker.open("/web/sena/organisation");
        worker.follow(reference);
        assertTrue(worker.sees("Demo Person"));

        resident.follow("Go to My support");
        resident.follow("See who knows what about you, and say stop");
        assertEquals("My data", resident.heading());
        resident.follow("Who saw my data");
        assertTrue(resident.sees("A worker of " + ORGANISATION));
        assertTrue(resident.sees("What for: To ask them for help"));
        assertNothingPersonalIn(resident.path());

        resident.follow("Back");
        resident.follow("Take my data with me");
        assertTrue(download(resident, "Download my data to read").contains("Demo Person"));
        assertTrue(download(resident, "Download my data for a program").contains("07700 900123"));

        resident.follow("Back");
        resident.follow("What you agreed to");
        resident.followBeside("To ask them for help", ORGANISATION);
        resident.unfold("The words that you agreed to");
        assertTrue(resident.sees("We would like to ask " + ORGANISATION + " to help you."));
        assertNothingPersonalIn(resident.path());
        resident.follow("Say stop");
        assertTrue(resident.sees("Your request for help ends at once."));
        resident.press("Yes, stop");
        assertTrue(resident.sees("You said stop."));
        assertTrue(resident.sees("What has ended"));

        worker.reload();
        assertFalse(worker.sees("Demo Person"), "access ends with the consent");
        assertFalse(worker.sees("07700 900123"));
    }

    @InBrowsers
    void a_person_asks_for_something_and_takes_it_back(Visitors people) {
        Visitor resident = people.newVisitor();

        DemoUser.RESIDENT.signIn(resident);
        resident.open("/web/sena/my-data");
        resident.follow("Ask us to put something right");
        resident.follow("Ask for something");
        resident.press("Send");
        assertEquals(2, resident.errors().size(), resident.errors()::toString);
        resident.choose("Change something");
        resident.fill("Tell us more", "My name is spelt wrong.");
        resident.press("Send");
        assertTrue(resident.sees("We have got it."));
        assertTrue(resident.sees("My name is spelt wrong."));
        assertNothingPersonalIn(resident.path());
        resident.press("Take it back");
        assertTrue(resident.sees("You took it back."));
    }

    @InBrowsers
    void somebody_unknown_is_told_how_to_show_that_it_is_theirs(Visitors people) {
        Visitor stranger = people.newVisitor();

        stranger.open("/web/sena/my-data");

        assertTrue(stranger.sees("To show you your data, we need to know that it is yours."));
        stranger.follow("Enter my reference");
        assertEquals("See how your request stands", stranger.heading());
    }

    @InBrowsers
    void nobody_loses_an_account_by_one_click(Visitors people) {
        Visitor resident = people.newVisitor();

        DemoUser.RESIDENT.signIn(resident);
        resident.open("/web/sena/my-data");
        resident.follow("Close my account");
        resident.press("Close my account");

        assertEquals(List.of("Tick the box to say that you are sure"), resident.errors());
    }

    private static void assertNothingPersonalIn(String address) {
        for (String value : List.of("Demo", "07700", "example.org", "spelt")) {
            assertFalse(address.contains(value), address);
        }
    }

    /** What the visitor gets who follows that link to a file. */
    private static String download(Visitor visitor, String link) throws IOException {
        String address =
                visitor.driver().findElement(By.partialLinkText(link)).getAttribute("href");
        HttpURLConnection connection =
                (HttpURLConnection) URI.create(address).toURL().openConnection();
        connection.setRequestProperty(
                "Cookie",
                visitor.driver().manage().getCookies().stream()
                        .map(MyDataJourneyIT::pair)
                        .collect(Collectors.joining("; ")));

        assertEquals("no-store", connection.getHeaderField("Cache-Control"));
        return new String(connection.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static String pair(Cookie cookie) {
        return cookie.getName() + "=" + cookie.getValue();
    }
}
