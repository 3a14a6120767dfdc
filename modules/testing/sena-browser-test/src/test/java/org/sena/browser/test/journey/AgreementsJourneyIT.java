package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.openqa.selenium.chrome.ChromeDriver;
import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** From the signed paper to the end of an agreement, and what people can ask for meanwhile. */
class AgreementsJourneyIT {

    private static final String PAGE = "/web/sena/admin/agreements";
    private static final String ORGANISATION = "Old Mill Community Association";

    private static final String ASK =
            "/web/sena/referral?p_r_p_service=20000000-0000-4000-8000-000000000";

    private static final Map<String, String> SERVICES =
            Map.of("Old Mill warm space", "143", "Old Mill craft morning", "144");

    private static final String CANNOT = "This service does not take requests here";

    @InBrowsers
    void a_service_can_be_asked_while_an_agreement_holds_and_not_after_it(Visitors people) {
        Visitor resident = people.newVisitor();
        Visitor administrator = people.newVisitor();
        String service = serviceFor(administrator);
        String ask = ASK + SERVICES.get(service);
        LocalDate today = LocalDate.now(ZoneId.of("Europe/London"));

        resident.open(ask);
        assertEquals(CANNOT, resident.heading());

        DemoUser.ADMINISTRATOR.signIn(administrator);
        administrator.open(PAGE);
        administrator.follow("Write down an agreement");
        administrator.fill("Name of the organisation", "Old Mill");
        administrator.press("Look");
        administrator.follow(ORGANISATION);
        administrator.follow("Renew the agreement");
        fill(administrator, service, today, today.minusYears(1));
        administrator.fill("Where the paper is filed", service + " 1");
        administrator.press("Keep it");
        assertEquals(1, administrator.errors().size(), administrator.errors()::toString);
        assertEquals(service + " 1", administrator.valueOf("Where the paper is filed"));

        Dates.fill(administrator, "Last day", today.plusDays(30));
        administrator.press("Keep it");
        assertTrue(administrator.sees("The agreement is kept."));
        assertTrue(administrator.sees("Runs out soon"));

        resident.open(ask);
        assertFalse(resident.sees(CANNOT));
        assertTrue(resident.hasButton("Start"));

        administrator.follow("Renew the agreement");
        fill(administrator, service, today.plusDays(31), today.plusYears(1));
        administrator.fill("Where the paper is filed", service + " 2");
        administrator.press("Keep it");
        assertTrue(administrator.sees("Begins later"));

        end(administrator, service + " 2");
        end(administrator, service + " 1");

        resident.open(ask);
        assertEquals(CANNOT, resident.heading());
    }

    @InBrowsers
    void who_answers_for_data_and_safety_is_noted(Visitors people) {
        Visitor administrator = people.newVisitor();

        DemoUser.ADMINISTRATOR.signIn(administrator);
        administrator.open(PAGE);
        administrator.follow(ORGANISATION);
        administrator.follow("Change contacts and training");
        administrator.fill("Who answers for people's data", "Example officer");
        administrator.fill("How to reach them", "data@old-mill.example.org");
        administrator.press("Keep it");
        assertTrue(administrator.sees("It is kept."));
        assertTrue(administrator.sees("Example officer, data@old-mill.example.org"));
    }

    /**
     * Another in each browser: an agreement that ended today can be followed by one from tomorrow
     * on.
     */
    private static String serviceFor(Visitor visitor) {
        return visitor.driver() instanceof ChromeDriver
                ? "Old Mill craft morning"
                : "Old Mill warm space";
    }

    /** What differs from the agreement before. */
    private static void fill(
            Visitor administrator, String service, LocalDate first, LocalDate last) {
        Dates.fill(administrator, "First day", first);
        Dates.fill(administrator, "Last day", last);
        SERVICES.keySet().forEach(administrator::untick);
        administrator.choose(service);
    }

    /** Only once the reason is said. */
    private static void end(Visitor administrator, String document) {
        administrator.follow(document);
        administrator.follow("End this agreement early");
        administrator.choose("Now");
        administrator.press("End it");
        assertEquals(2, administrator.errors().size(), administrator.errors()::toString);
        assertTrue(administrator.isChosen("Now"), "what was chosen stays");
        administrator.choose("The organisation does not want it any more");
        administrator.choose("Yes, for a while");
        administrator.press("End it");
        assertTrue(administrator.sees("The agreement is ended."));
    }
}
