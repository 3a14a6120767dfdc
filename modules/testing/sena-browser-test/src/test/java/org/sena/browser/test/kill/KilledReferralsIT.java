package org.sena.browser.test.kill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.support.ui.FluentWait;
import org.sena.browser.test.OwnSena;
import org.sena.browser.test.Visitor;

/**
 * SENA is killed again and again while people ask for help and are written to. What it said yes to
 * is there, nothing is there by half, and nobody is told anything twice. The system property {@code
 * sena.kills} says how often; 2 by default.
 */
class KilledReferralsIT {

    private static final int KILLS = Integer.getInteger("sena.kills", 2);
    private static final int KEYS = 8;

    /** Takes direct referrals; of the organisation of the demo manager. */
    private static final String SERVICE = "20000000-0000-4000-8000-000000000001";

    private static final Pattern KEY = Pattern.compile("This is the key: (\\S+)");

    /** What a killed process had in hand is held for two and a half minutes. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final Random random = new Random(20);

    @Test
    void what_was_said_yes_to_is_there_whole_and_nobody_is_told_twice() throws Exception {
        try (OwnSena sena = OwnSena.start()) {
            Crowd crowd = new Crowd(sena.port(), SERVICE, keys(sena));

            for (int kill = 1; kill <= KILLS; kill++) {
                crowd.callUntilKilled(1 + random.nextInt(12), sena::kill);
                sena.startAgain();
                assertWhole(sena, crowd, "after kill " + kill);
            }

            assertTrue(crowd.sent().size() >= KILLS, "people were heard between the kills");
            assertToldOnce(sena);
        }
    }

    private static void assertWhole(OwnSena sena, Crowd crowd, String when) throws Exception {
        try (Connection connection = sena.connectToDatabase()) {
            Kept kept = new Kept(connection);
            Set<String> lost = new TreeSet<>(crowd.sent());

            lost.removeAll(kept.references());
            assertEquals(Set.of(), lost, "referrals lost " + when);
            assertEquals(Map.of(), kept.broken(), when);

            Map<String, Long> promised =
                    crowd.written().values().stream()
                            .collect(
                                    Collectors.groupingBy(
                                            reference -> reference, Collectors.counting()));

            for (Map.Entry<String, Long> written : promised.entrySet()) {
                assertTrue(
                        kept.messages(written.getKey()) >= written.getValue(),
                        "a message lost " + when);
            }
        }
    }

    /** Every letter was written into one file, and none is in doubt. */
    private static void assertToldOnce(OwnSena sena) throws Exception {
        try (Connection connection = sena.connectToDatabase()) {
            Kept kept = new Kept(connection);

            new FluentWait<>(kept)
                    .withTimeout(PATIENCE)
                    .pollingEvery(Duration.ofMillis(500))
                    .until(KilledReferralsIT::nothingWaits);
            assertEquals(Set.of(), kept.letters("FAILED"), "letters in doubt");

            List<String> files = letters(sena.data().resolve("mail"));

            assertEquals(kept.letters("SENT").size(), files.size(), "one file a letter");
            assertEquals(files.size(), Set.copyOf(messageIds(files)).size(), "no letter twice");
        }
    }

    private static boolean nothingWaits(Kept kept) {
        try {
            return kept.letters("WAITING", "SENDING").isEmpty();
        } catch (SQLException exception) {
            throw new IllegalStateException(exception);
        }
    }

    private static List<String> letters(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> letters = new ArrayList<>();

            for (Path file : files.toList()) {
                letters.add(Files.readString(file));
            }

            return letters;
        }
    }

    private static Collection<String> messageIds(List<String> letters) {
        return letters.stream()
                .map(letter -> letter.replaceAll("(?is).*^message-id:\\s*(<[^>]*>).*", "$1"))
                .toList();
    }

    /** Made by the organisation's manager on their page. */
    private static List<String> keys(OwnSena sena) {
        Visitor manager = sena.visitors().newVisitor();
        List<String> keys = new ArrayList<>();

        manager.open("/web/sena/login");
        manager.fill("User name", "demo-manager");
        manager.fill("Password", "sena-demo");
        manager.press("Sign in");
        manager.open("/web/sena/organisation/access-keys");

        for (int number = 1; number <= KEYS; number++) {
            manager.fill("What is the key for?", "Case system " + number);
            manager.press("Make a key");

            Matcher key = KEY.matcher(manager.text());

            assertTrue(key.find(), manager::text);
            keys.add(key.group(1));
        }

        return keys;
    }
}
