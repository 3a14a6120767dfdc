package org.sena.browser.test.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sena.browser.test.OwnSena;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.trace.PlainColumns;
import org.sena.browser.test.trace.Trace;
import org.sena.browser.test.trace.Traces;

/**
 * Twenty-five people say two hundred things; then everything that SENA keeps and writes is searched
 * for them: each column, each file, each line of the log.
 */
class F03_NothingSaidIsLeftLyingIT {

    private static final int PEOPLE = 25;

    /** Takes direct referrals; of the organisation of {@link DemoUser#WORKER}. */
    private static final String SERVICE = "20000000-0000-4000-8000-000000000001";

    private static final String ORGANISATION = "Ouse Valley Pantry Trust";

    @Test
    void what_people_say_is_only_where_the_record_of_processing_says() throws Exception {
        List<Spoken> people = IntStream.rangeClosed(1, PEOPLE).mapToObj(Spoken::new).toList();
        List<String> said = people.stream().flatMap(person -> person.all().stream()).toList();

        assertEquals(200, Set.copyOf(said).size());

        try (OwnSena sena = OwnSena.start()) {
            Visitor worker = sena.visitors().newVisitor();

            DemoUser.WORKER.signIn(worker);

            for (Spoken person : people) {
                Visitor resident = sena.visitors().newVisitor();

                talk(resident, worker, person, ask(resident, person));
            }

            Traces traces = new Traces(said);

            try (Connection database = sena.connectToDatabase()) {
                traces.lookInto(database);
            }

            traces.lookInto(sena.data()).lookIntoLog(sena.log());

            Set<String> plain =
                    PlainColumns.of(Path.of(System.getProperty("sena.configs"), "../modules"));
            Set<Trace> unexpected =
                    traces.found().stream()
                            .filter(trace -> !plain.contains(trace.place()))
                            .filter(trace -> !isTheAddressOnALetter(trace))
                            .collect(Collectors.toSet());

            assertEquals(Set.of(), unexpected);
            assertTrue(
                    traces.found().stream()
                            .anyMatch(F03_NothingSaidIsLeftLyingIT::isTheAddressOnALetter),
                    "who asked to be told by e-mail was, so what is looked for is found");
        }
    }

    /** Without a mail server the runtime puts what it would send into files. */
    private static boolean isTheAddressOnALetter(Trace trace) {
        return trace.place().startsWith("mail/") && trace.text().endsWith("@example.org");
    }

    private static String ask(Visitor resident, Spoken person) {
        resident.open("/web/sena/referral?p_r_p_service=" + SERVICE);
        resident.press("Start");
        resident.press("Go on without an account");
        resident.fill("Your name", person.name());
        resident.fill("Phone number", person.phone());
        resident.fill("E-mail address", person.email());
        resident.fill("Postal address", person.address());
        resident.press("Continue");
        resident.choose("Phone call");
        resident.choose("E-mail");
        resident.choose("Letter");
        resident.choose("No, never leave a message");
        resident.fill("When and how is it best?", person.note());
        resident.choose("Tell me by e-mail when something happens");
        resident.press("Continue");
        resident.fill("Why do you ask for help?", person.reason());
        resident.press("Continue");
        resident.choices().forEach(resident::choose);
        resident.press("I agree to share what I ticked");
        resident.choices().forEach(resident::choose);
        resident.press("Continue");
        resident.press("Send");

        return resident.textOf("Your reference");
    }

    private static void talk(Visitor resident, Visitor worker, Spoken person, String reference) {
        resident.follow("Go to My support");
        resident.followBeside(ORGANISATION, "");
        resident.fill("Write to", person.message());
        resident.press("Send message");

        worker.open("/web/sena/organisation");
        worker.follow(reference);
        assertTrue(worker.sees(person.name()) && worker.sees(person.message()), worker::text);
        worker.fill("Write to the person", person.answer());
        worker.press("Send message");

        resident.reload();
        assertTrue(resident.sees(person.answer()), resident::text);

        for (String said : person.all()) {
            assertFalse(resident.path().contains(said) || worker.path().contains(said));
        }
    }
}
