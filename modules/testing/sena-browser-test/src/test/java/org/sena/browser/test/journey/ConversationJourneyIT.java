package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.sena.browser.test.InBrowsers;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;

/** A person lets another organisation into the conversation about their request. */
class ConversationJourneyIT {

    /** The organisation of {@link DemoUser#WORKER_OF_OTHER_ORGANISATION}. */
    private static final String GUEST = "Nine Bridges Advice";

    private static final String ROOMS = "/web/sena/organisation/conversations";

    @InBrowsers
    void a_guest_reads_and_writes_along_from_when_the_person_agreed(Visitors people) {
        Visitor resident = people.newVisitor();
        Visitor guest = people.newVisitor();

        Interview.of(resident).answerAll(Asking.SHORT_OF_FOOD);
        resident.follow("Show me what could help");

        String reference = Asking.forHelp(resident);

        DemoUser.WORKER_OF_OTHER_ORGANISATION.signIn(guest);
        guest.open(ROOMS);
        assertFalse(guest.hasLink(reference), "nobody has let them in");

        resident.open("/web/sena/my-support?p_r_p_referral=" + reference);
        assertTrue(
                resident.sees("Write to " + Asking.ORGANISATION),
                "a letter's link opens the request that it is about");
        resident.open("/web/sena/my-support");
        resident.followBeside(Asking.ORGANISATION, "");
        assertTrue(
                resident.sees("You cannot add files at the moment."),
                "without a scanner no file is taken");
        write(resident, "Write to " + Asking.ORGANISATION, "Mornings are best");

        resident.follow("Let another organisation read and write here");
        resident.pick("Organisation", GUEST);
        resident.press("Continue");
        assertEquals("Let " + GUEST + " read and write here?", resident.heading());
        resident.press("I agree");
        assertTrue(resident.sees("They can read and write here now."));
        write(resident, "Write to ", "My letter from the landlord came");

        guest.open(ROOMS);
        guest.follow(reference);
        assertTrue(guest.sees("My letter from the landlord came"));
        assertFalse(guest.sees("Mornings are best"), "what was written before is not theirs");
        write(guest, "Write to the person", "Bring the letter to our office");

        resident.reload();
        assertTrue(resident.sees("Bring the letter to our office"));
    }

    private static void write(Visitor writer, String label, String words) {
        writer.fill(label, words);
        writer.press("Send message");
        assertTrue(writer.sees("Your message was sent."));
    }
}
