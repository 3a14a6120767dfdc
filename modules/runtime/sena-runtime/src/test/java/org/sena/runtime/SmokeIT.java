package org.sena.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sena.runtime.config.RuntimeConfig;

/** The check that an administrator runs after a deployment, on a running suite. */
class SmokeIT {

    private static final Path CONFIGS = Path.of(System.getProperty("sena.configs"));

    @TempDir private static Path folder;
    private static SenaRuntime sena;

    @BeforeAll
    static void start() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "needs a POSIX shell");
        Properties properties = new Properties();
        properties.putAll(System.getProperties());
        sena =
                SenaRuntime.start(
                        RuntimeConfig.of(properties)
                                .withThrowAwayData(folder.resolve("data"))
                                .withPort(Port.free()));
        sena.awaitFirstPage();
    }

    @AfterAll
    static void stop() {
        if (sena != null) {
            sena.close();
        }
    }

    @Test
    void it_passes_on_a_suite_that_stands() throws Exception {
        List<String> said = smoke(0, CONFIGS.resolve("site.json"), sena.baseUrl());

        assertEquals("All is well.", said.get(said.size() - 1));
        assertTrue(said.stream().anyMatch(line -> line.matches("ok +\\d+ steps lead to the .*")));
    }

    /** A site without a page is to the script what a page without its site is. */
    @Test
    void it_names_a_page_that_is_not_there() throws Exception {
        String site = Files.readString(CONFIGS.resolve("site.json"));
        Path asks =
                Files.writeString(
                        folder.resolve("site.json"), site.replace("\"/services\"", "\"/gone\""));

        List<String> said = smoke(1, asks, sena.baseUrl());

        assertTrue(
                said.stream().anyMatch(line -> line.matches("FAILED +page /gone +404")),
                said::toString);
        assertEquals("1 of these failed.", said.get(said.size() - 1));
    }

    @Test
    void it_fails_where_nobody_answers() throws Exception {
        smoke(1, CONFIGS.resolve("site.json"), "http://localhost:" + Port.free());
    }

    private static List<String> smoke(int exitCode, Path site, String address)
            throws IOException, InterruptedException {
        Path script = CONFIGS.resolve("liferay/smoke.sh");
        Process process =
                new ProcessBuilder("/bin/sh", script.toString(), "-s", site.toString(), address)
                        .redirectErrorStream(true)
                        .start();
        process.getOutputStream().close();
        List<String> said =
                new String(process.getInputStream().readAllBytes(), UTF_8).lines().toList();
        assertTrue(process.waitFor(2, TimeUnit.MINUTES));
        assertEquals(exitCode, process.exitValue(), () -> String.join("\n", said));
        return said;
    }
}
