package org.sena.browser.test.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Cookie;
import org.openqa.selenium.support.ui.FluentWait;
import org.sena.browser.test.Visitor;
import org.sena.browser.test.Visitors;
import org.sena.browser.test.journey.Asking;
import org.sena.browser.test.journey.DemoUser;
import org.sena.browser.test.journey.Interview;

/** What two nodes on one database share, what each has for itself, and who does the work. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoNodesIT {

    /** As is promised for what people look for. */
    private static final Duration IN_STEP = Duration.ofSeconds(5);

    /** For work that nobody waits for. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String INBOX = "/web/sena/organisation";
    private static final String SERVICES_DATA = "/web/sena/directory/data";
    private static final int IMPORTED = 2_000;

    private Path folder;
    private Cluster cluster;
    private Visitors atFirst;
    private Visitors atSecond;

    @BeforeAll
    void start(@TempDir Path empty) throws Exception {
        folder = empty;
        cluster = Cluster.start(folder);
    }

    @AfterAll
    void stop() throws Exception {
        cluster.close();
    }

    @BeforeEach
    void open() {
        atFirst = cluster.first().visitors();
        atSecond = cluster.second().visitors();
    }

    @AfterEach
    void leave() {
        atFirst.close();
        atSecond.close();
    }

    @Test
    void both_started_at_once_and_the_first_content_is_there_once() throws Exception {
        assertEquals(
                "1",
                cluster.ask(
                        "select count(distinct name) from SENA_RecordEntry where recordId ="
                                + " '20000000-0000-4000-8000-000000000001'"));
        assertEquals(
                "0",
                cluster.ask(
                        "select count(*) from (select questionnaireKey, questionnaireVersion from"
                                + " SENA_QuestionnaireEntry group by 1, 2 having count(*) > 1) t"));
        assertEquals(List.of(), warnings());
    }

    @Test
    void a_sign_in_and_the_answers_of_a_visit_are_known_at_one_node_only() {
        Visitor here = atFirst.newVisitor();
        Visitor there = atSecond.newVisitor();

        DemoUser.WORKER.signIn(here);
        there.open("/web/sena");
        there.driver()
                .manage()
                .addCookie(
                        new Cookie(
                                "SENA_VISIT",
                                here.driver().manage().getCookieNamed("SENA_VISIT").getValue(),
                                "/"));
        there.open(INBOX);
        assertFalse(there.hasButton("Sign out"), "nobody is signed in there");
        here.open(INBOX);
        assertTrue(here.hasButton("Sign out"), "and here they still are");
    }

    @Test
    void answers_that_were_saved_at_one_node_come_back_at_the_other() {
        Visitor here = atFirst.newVisitor();
        Visitor there = atSecond.newVisitor();

        Interview.of(here)
                .answerAll(Map.of("What do you need help with?", List.of("Work or learning")));
        here.follow("Save and come back later");
        here.press("Give me a code");
        there.open("/web/sena/come-back");
        there.fill("Your code", here.textOf("Your code"));
        there.press("Show my answers");
        there.follow("Go on with the questions");
        there.follow("See or change my answers");
        assertTrue(there.sees("Work or learning"));
    }

    @Test
    void what_is_published_at_one_node_is_found_at_the_other_and_goes_there_too() {
        Visitor provider = atFirst.newVisitor();
        Visitor visitor = atSecond.newVisitor();
        String service = "Warm home visits";

        DemoUser.MANAGER.signIn(provider);
        provider.open("/web/sena/directory");
        provider.follow("Our services and our organisation");
        provider.follow(service);
        provider.choose("No, it is full");
        provider.press("Save");

        String page = provider.path();

        provider.follow("See its page in the directory");
        visitor.open(provider.path());
        await(visitor, IN_STEP, reader -> reader.sees("Full at the moment"));

        provider.open(page);
        provider.choose("Yes, it takes people");
        provider.press("Save");
        await(visitor, IN_STEP, reader -> !reader.sees("Full at the moment"));
    }

    @Test
    void a_consent_that_ends_at_one_node_has_ended_at_the_other() {
        Visitor resident = atFirst.newVisitor();
        Visitor worker = atSecond.newVisitor();
        String reference = asked(resident);

        DemoUser.WORKER.signIn(worker);
        worker.open(INBOX);
        worker.follow(reference);
        assertTrue(worker.sees(Asking.NAME));

        resident.follow("Go to My support");
        resident.follow("See who knows what about you, and say stop");
        resident.follow("What you agreed to");
        resident.followBeside("To ask them for help", "Ouse Valley Pantry Trust");
        resident.follow("Say stop");
        resident.press("Yes, stop");

        worker.reload();
        assertFalse(worker.sees(Asking.NAME), "with the next click, at any node");
    }

    @Test
    void each_letter_leaves_once_whichever_node_sends_it() throws Exception {
        asked(atFirst.newVisitor());
        asked(atSecond.newVisitor());

        new FluentWait<>(cluster)
                .withTimeout(PATIENCE)
                .pollingEvery(Duration.ofMillis(500))
                .until(TwoNodesIT::nothingWaits);

        List<String> letters = cluster.letters();

        assertEquals(
                cluster.ask("select count(*) from SENA_LetterEntry where state_ = 'SENT'"),
                String.valueOf(letters.size()));
        assertEquals(letters.size(), messageIds(letters).size(), "no letter twice");
        assertFalse(letters.isEmpty(), "somebody was told");
    }

    @Test
    @Order(Integer.MAX_VALUE)
    void an_import_goes_on_at_the_other_node_when_its_own_is_killed() throws Exception {
        Visitor here = atFirst.newVisitor();
        Visitor there = atSecond.newVisitor();

        beginImport(here);
        await(here, PATIENCE, editor -> editor.text().matches("(?s).*[1-9]\\d* % done.*"));
        cluster.first().kill();

        DemoUser.EDITOR.signIn(there);
        there.open(SERVICES_DATA);
        there.follow("services.csv");
        await(there, PATIENCE, editor -> editor.heading().equals("The import is finished"));
        assertEquals(
                String.valueOf(IMPORTED),
                cluster.ask(
                        "select count(distinct name) from SENA_RecordEntry where recordKind ="
                                + " 'SERVICE' and name like 'Imported %'"));
        assertEquals(
                String.valueOf(IMPORTED),
                cluster.ask(
                        "select count(*) from SENA_RecordEntry where recordKind = 'SERVICE' and"
                                + " name like 'Imported %'"));
    }

    private void beginImport(Visitor editor) throws IOException {
        StringBuilder rows = new StringBuilder("id,name,organisation,types\n");

        for (int row = 0; row < IMPORTED; row++) {
            rows.append("%d,Imported %d,Organisation %d,food bank\n".formatted(row, row, row % 10));
        }

        DemoUser.EDITOR.signIn(editor);
        editor.open(SERVICES_DATA);
        editor.follow("Import a file");
        editor.attach("Your file", Files.writeString(folder.resolve("services.csv"), rows));
        editor.press("Continue");
        editor.fill("Who is the data from?", "A long list");
        editor.press("Check the rows");
        await(editor, PATIENCE, one -> one.heading().equals("Look before you import"));
        editor.press("Import all " + IMPORTED + " services");
    }

    /** A person without an account asks for help. */
    private static String asked(Visitor resident) {
        Interview.of(resident).answerAll(Asking.SHORT_OF_FOOD);
        resident.follow("Show me what could help");

        return Asking.forHelp(resident);
    }

    private List<String> warnings() {
        return cluster.nodes().stream()
                .flatMap(node -> node.log().stream())
                .filter(line -> line.contains(" ERROR "))
                .toList();
    }

    private static boolean nothingWaits(Cluster cluster) {
        try {
            return cluster.ask(
                            "select count(*) from SENA_LetterEntry where state_ in ('WAITING',"
                                    + " 'SENDING')")
                    .equals("0");
        } catch (SQLException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static Set<String> messageIds(List<String> letters) {
        return letters.stream()
                .map(letter -> letter.replaceAll("(?is).*^message-id:\\s*(<[^>]*>).*", "$1"))
                .collect(Collectors.toSet());
    }

    private static void await(Visitor visitor, Duration limit, Predicate<Visitor> expected) {
        new FluentWait<>(visitor)
                .withTimeout(limit)
                .pollingEvery(Duration.ofMillis(200))
                .until(
                        one -> {
                            one.reload();

                            return expected.test(one);
                        });
    }
}
