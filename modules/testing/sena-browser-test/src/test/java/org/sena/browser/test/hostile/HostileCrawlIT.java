package org.sena.browser.test.hostile;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.sena.browser.test.OwnSena;

/** Whatever is sent, by whomever: no failure, no foreign markup, nothing of the insides. */
class HostileCrawlIT {

    private static final int REQUESTS = Integer.getInteger("sena.hostile.requests", 2_000);

    private static final long SEED = Long.getLong("sena.hostile.seed", 20_261_121L);

    private static final int THREADS = 4;

    private static final List<String> USERS =
            List.of(
                    "",
                    "demo-resident",
                    "demo-worker",
                    "demo-manager",
                    "demo-adviser",
                    "demo-lead",
                    "demo-editor",
                    "demo-assurer",
                    "demo-commissioner",
                    "demo-governance",
                    "demo-administrator");

    @Test
    void hostile_requests_break_nothing_and_learn_nothing() throws Exception {
        try (OwnSena sena = OwnSena.start()) {
            Instant began = Instant.now();
            Figures figures =
                    new HostileCrawl(sena.port(), pages(), SEED).run(USERS, REQUESTS, THREADS);
            Duration took = Duration.between(began, Instant.now());
            LogFaults log = new LogFaults(sena.log());
            write(figures, took, log);
            assertAll(
                    () -> assertEquals(REQUESTS, figures.requests()),
                    () -> assertEquals("", figures.faults()),
                    () -> assertEquals("", log.faults()),
                    () -> assertEquals(200, sena.health().statusCode(), sena.health().body()),
                    () -> assertTrue(figures.requests() > 0));
        }
    }

    private static List<String> pages() throws IOException {
        Path file = Path.of(System.getProperty("sena.configs"), "site.json");
        JsonNode site = new ObjectMapper().readTree(file.toFile());
        List<String> pages = new ArrayList<>();
        for (JsonNode page : site.path("pages")) {
            pages.add(site.path("path").asText() + page.path("url").asText());
        }
        return pages;
    }

    private static void write(Figures figures, Duration took, LogFaults log) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "hostile"));
        String text =
                List.of(
                                figures.requests()
                                        + " requests, seed "
                                        + SEED
                                        + ", "
                                        + took.toSeconds()
                                        + " s",
                                figures.table(),
                                figures.faults(),
                                log.faults())
                        .stream()
                        .collect(Collectors.joining("\n\n"));
        Files.writeString(folder.resolve("figures.md"), text.strip() + '\n');
        System.out.println(text);
    }
}
