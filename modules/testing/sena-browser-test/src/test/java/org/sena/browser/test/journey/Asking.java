package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.sena.browser.test.Visitor;

/** A person who needs food and asks an organisation for help; who they are and what they share. */
public final class Asking {

    /** The organisation of {@link DemoUser#WORKER}. */
    static final String ORGANISATION = "Ouse Valley Pantry Trust";

    public static final String NAME = "Demo Person";
    static final String PHONE = "07700 900123";
    static final String EMAIL = "person@example.org";

    public static final Map<String, List<String>> SHORT_OF_FOOD =
            Map.of(
                    "What do you need help with?", List.of("Money, food or bills"),
                    "How old are you?", List.of("42"),
                    "What is your postcode?", List.of("PE29 3TN"),
                    "Do you have enough food for the next few days?",
                            List.of("No, I have almost none"),
                    "How do you manage with money?", List.of("I have nothing left for the basics"));

    static final String OUTCOME = ORGANISATION + " may tell the council how it went";

    private static final String CHECK = "Check before you send";

    private Asking() {}

    /** From the results to the confirmation; shares name and phone, not e-mail. */
    public static String forHelp(Visitor resident) {
        return forHelp(resident, OUTCOME);
    }

    /** The same, agreeing to this besides. */
    static String forHelp(Visitor resident, String... also) {
        resident.followBeside(ORGANISATION, "Ask them to contact me");
        resident.press("Start");

        if (resident.hasButton("Go on without an account")) {
            resident.press("Go on without an account");
        }

        details(resident, also);
        assertEquals(CHECK, resident.heading());
        resident.press("Send");
        assertTrue(resident.sees("We have sent it"));

        return resident.textOf("Your reference");
    }

    /** From the contact details to the last look before sending. */
    static void details(Visitor visitor, String... also) {
        visitor.press("Continue");
        assertFalse(visitor.errors().isEmpty(), "a name and a way are needed");
        visitor.fill("Your name", NAME);
        visitor.fill("Phone number", PHONE);
        visitor.fill("E-mail address", EMAIL);
        visitor.press("Continue");
        visitor.choose("Phone call");
        visitor.choose("No, never leave a message");
        visitor.press("Continue");
        visitor.press("Continue");
        visitor.choose("Your phone number");
        visitor.press("I agree to share what I ticked");

        assertEquals("May we do more?", visitor.heading());
        assertFalse(visitor.isChosen("You may ask me how the help was"), "nothing is ticked");

        for (String one : also) {
            visitor.choose(one);
        }
        visitor.press("Continue");
    }
}
