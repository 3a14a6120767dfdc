package org.sena.runtime;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sena.runtime.database.DataFolder;

/** What keeps the launcher from starting is said in one line, and nothing is left running. */
class LaunchRefusalsIT {

    private static final String SITE = "site.json";
    private static final String LOGBACK = "runtime/logback.xml";

    @TempDir private Path folder;
    private final Map<String, String> properties = new TreeMap<>();

    @BeforeEach
    void startable() throws IOException {
        write(SITE, "{}");
        write(LOGBACK, "<configuration/>");
        properties.put("sena.configs", folder.resolve("configs").toString());
        properties.put("sena.data", folder.resolve("data").toString());
        properties.put("sena.port", String.valueOf(Port.free()));
    }

    @Test
    void a_taken_port() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            properties.put("sena.port", String.valueOf(taken.getLocalPort()));

            assertRefused("Port " + taken.getLocalPort() + " is taken");
        }
    }

    @Test
    void a_port_that_is_none() throws Exception {
        properties.put("sena.port", "eighty");

        assertRefused("The port 'eighty' is no port");
    }

    @Test
    void a_database_that_does_not_answer() throws Exception {
        properties.put("sena.jdbc.url", "jdbc:postgresql://localhost:" + Port.free() + "/sena");

        assertRefused("The database at jdbc:postgresql://localhost:");
    }

    @Test
    void a_database_of_another_make() throws Exception {
        properties.put("sena.jdbc.url", "jdbc:mysql://localhost/sena");

        assertRefused("SENA keeps its records in PostgreSQL only");
    }

    @Test
    void a_data_folder_that_can_not_be_written() throws Exception {
        Path file = Files.createFile(folder.resolve("file"));
        properties.put("sena.data", file.resolve("data").toString());

        assertRefused("The data folder can't be written");
    }

    @Test
    void a_data_folder_that_another_runtime_holds() throws Exception {
        Path data = folder.resolve("data");
        try (DataFolder held = DataFolder.open(data, true)) {
            assertRefused("Another runtime uses the data folder " + data);
        }
    }

    @Test
    void no_configurations() throws Exception {
        properties.put("sena.configs", folder.resolve("nowhere").toString());

        assertRefused("The folder of configurations is missing");
    }

    @Test
    void no_site() throws Exception {
        Files.delete(folder.resolve("configs").resolve(SITE));

        assertRefused("A configuration file is missing");
    }

    @Test
    void a_site_that_is_no_json() throws Exception {
        write(SITE, "{\n\"pages\": [}");

        assertRefused("A configuration file can't be read: " + folder.resolve("configs/site.json"));
    }

    @Test
    void a_broken_configuration_of_a_component() throws Exception {
        write("common/osgi/configs/org.sena.Some.config", "minutes=I\"ten");

        assertRefused("A configuration file can't be read");
    }

    @Test
    void a_broken_log_configuration() throws Exception {
        write(LOGBACK, "<configuration>");

        assertRefused("A configuration file can't be read");
    }

    private void write(String file, String text) throws IOException {
        Path path = folder.resolve("configs").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void assertRefused(String reason) throws IOException, InterruptedException {
        Launched launched = Launched.with(properties, folder);
        assertAll(
                () -> assertEquals(1, launched.exitCode()),
                () -> assertEquals(1, launched.errors().size(), launched.errors()::toString),
                () ->
                        assertTrue(
                                launched.errors()
                                        .get(0)
                                        .startsWith("SENA did not start. " + reason),
                                launched.errors()::toString),
                () -> assertEquals(List.of(), launched.leftRunning()));
    }
}
