package org.sena.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left when the process is killed hard while it stores a large directory. */
class KilledImportIT {

    private static final int SERVICES = 4_000;
    private static final int BATCH = 500;
    private static final int BEFORE_THE_END = 1_500;

    private static final String STORED =
            "select count(*) from SENA_RecordEntry where origin = 'generated' and recordKind = ";

    private static final String PUBLISHED =
            "select count(*) from SENA_RecordEntry where published and recordKind = 'SERVICE'";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    /** What a batch writes beside its services; each finds what is left of half a batch. */
    private static final Map<String, String> HALVES =
            Map.of(
                    "services without a body",
                    "select count(*) from SENA_RecordEntry s where recordKind = 'SERVICE' and not"
                            + " exists (select 1 from SENA_RecordEntry o where o.recordId ="
                            + " s.organisationId and o.recordKind = 'ORGANISATION')",
                    "links to nowhere",
                    "select count(*) from SENA_RecordLinkEntry l where not exists (select 1 from"
                            + " SENA_RecordEntry r where r.recordId = l.locationId) or not exists"
                            + " (select 1 from SENA_RecordEntry r where r.recordId = l.serviceId)",
                    "records without history",
                    "select count(*) from SENA_RecordEntry r where not exists (select 1 from"
                            + " SENA_RevisionEntry v where v.recordId = r.recordId)",
                    "history without a record",
                    "select count(*) from SENA_RevisionEntry v where not exists (select 1 from"
                            + " SENA_RecordEntry r where r.recordId = v.recordId)",
                    "records that no follower hears of",
                    "select count(*) from SENA_RecordEntry r where not exists (select 1 from"
                            + " SENA_DirectoryChangeEntry c where c.recordId = r.recordId)",
                    "numbers that were left out",
                    "select (select lastSequence from SENA_ChangeCounterEntry where counterId ="
                            + " 'changes') - (select count(*) from SENA_DirectoryChangeEntry)");

    @TempDir private Path folder;

    @Test
    void every_batch_is_whole_or_absent_and_the_next_start_goes_on_by_itself() throws Exception {
        Process killed = start();

        try {
            await(killed, "Made " + BEFORE_THE_END + " of ");
        } finally {
            killed.destroyForcibly().waitFor();
        }

        long stored = count(STORED + "'SERVICE'");

        assertTrue(stored >= BEFORE_THE_END && stored < SERVICES, () -> stored + " are stored");
        assertEquals(0, stored % BATCH, () -> stored + " are no whole batches");
        assertNoHalves();

        Process again = start();

        try {
            String address = await(again, "SENA is ready at ");

            assertEquals(SERVICES, count(STORED + "'SERVICE'"));
            assertNoHalves();
            awaitFeed(URI.create(address).resolve("/o/oruk/v3/services?per_page=1"));
        } finally {
            again.destroy();
            again.waitFor();
        }
    }

    private void assertNoHalves() throws IOException, SQLException {
        for (Map.Entry<String, String> half : HALVES.entrySet()) {
            assertEquals(0, count(half.getValue()), half.getKey());
        }
    }

    /** Asks the server, which outlives the process that is killed. */
    private long count(String sql) throws IOException, SQLException {
        String port =
                Files.readAllLines(folder.resolve("data/postgres/postmaster.pid")).get(3).strip();

        try (Connection connection =
                        DriverManager.getConnection(
                                "jdbc:postgresql://localhost:" + port + "/postgres",
                                "postgres",
                                "");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();

            return rows.getLong(1);
        }
    }

    private Process start() throws IOException {
        return new ProcessBuilder(
                        Launched.command(
                                Map.of(
                                        "sena.configs",
                                        System.getProperty("sena.configs"),
                                        "sena.data",
                                        folder.resolve("data").toString(),
                                        "sena.generated.services",
                                        String.valueOf(SERVICES),
                                        "sena.port",
                                        String.valueOf(Port.free()))))
                .redirectErrorStream(true)
                .start();
    }

    /** Reads what the process says up to the line that holds the text; the rest of that line. */
    private static String await(Process process, String text) throws IOException {
        BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
        StringBuilder before = new StringBuilder();

        for (String line = output.readLine(); line != null; line = output.readLine()) {
            int found = line.indexOf(text);

            if (found >= 0) {
                return line.substring(found + text.length()).strip();
            }

            before.append(line).append('\n');
        }

        throw new AssertionError("It ended without '" + text + "':\n" + before);
    }

    /** The feed's index follows the rows by itself; asks until it has caught up. */
    private void awaitFeed(URI feed) throws IOException, InterruptedException, SQLException {
        String expected = "\"total_items\":" + count(PUBLISHED);
        Instant end = Instant.now().plus(PATIENCE);
        HttpResponse<String> answer;

        do {
            answer =
                    HttpClient.newHttpClient()
                            .send(
                                    HttpRequest.newBuilder(feed).timeout(PATIENCE).build(),
                                    BodyHandlers.ofString());
        } while (!answer.body().replace(" ", "").contains(expected) && Instant.now().isBefore(end));

        assertEquals(200, answer.statusCode());
        assertTrue(answer.body().replace(" ", "").contains(expected), answer.body());
    }
}
