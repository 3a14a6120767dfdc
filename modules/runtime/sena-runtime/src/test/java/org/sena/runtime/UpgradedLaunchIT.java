package org.sena.runtime;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sena.runtime.config.RuntimeConfig;
import org.sena.runtime.database.DataFolder;
import org.sena.runtime.database.Database;
import org.sena.runtime.database.Databases;
import org.sena.runtime.persistence.FormerData;

/** The whole suite, started by an operator on the data folder that version 1.0.0 left. */
class UpgradedLaunchIT {

    private static final int SECONDS_TO_STOP = 20;

    @TempDir private Path folder;

    @Test
    void a_data_folder_of_version_one_is_upgraded_at_the_start_and_then_left_alone()
            throws Exception {
        Path data = folder.resolve("data");
        FormerData.writeMasterKey(data);
        inDatabase(
                data,
                connection -> {
                    FormerData.fill(connection);
                    return "";
                });

        List<String> first = startAndStop(data);
        String upgraded = inDatabase(data, UpgradedLaunchIT::state);
        List<String> second = startAndStop(data);

        assertTrue(first.stream().anyMatch(l -> l.contains("Upgrading org.sena.referral.service")));
        assertTrue(second.stream().noneMatch(line -> line.contains("Upgrading ")));
        assertEquals("8 releases, 1 thread, 5 referrals", upgraded);
        assertEquals(upgraded, inDatabase(data, UpgradedLaunchIT::state));
    }

    private static String state(Connection connection) throws Exception {
        return ask(connection, "select count(*) from Release_")
                + " releases, "
                + ask(connection, "select count(*) from SENA_ThreadEntry")
                + " thread, "
                + ask(connection, "select count(*) from SENA_ReferralEntry")
                + " referrals";
    }

    private static String ask(Connection connection, String sql) throws Exception {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }

    /** What it said until it was ready. */
    private List<String> startAndStop(Path data) throws Exception {
        Map<String, String> properties =
                Map.of(
                        "sena.configs",
                        System.getProperty("sena.configs"),
                        "sena.data",
                        data.toString(),
                        "sena.port",
                        String.valueOf(Port.free()));
        Process process =
                new ProcessBuilder(Launched.command(properties)).redirectErrorStream(true).start();
        try {
            BufferedReader output =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8));
            List<String> said = new ArrayList<>();
            String line = output.readLine();
            while (line != null && !line.startsWith("SENA is ready")) {
                said.add(line);
                line = output.readLine();
            }
            assertNotNull(line, () -> String.join("\n", said));
            process.destroy();
            assertTrue(process.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS));
            return said;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Properties settings(Path folder) {
        Properties settings = new Properties();
        settings.setProperty("sena.data", folder.toString());
        return settings;
    }

    private static String inDatabase(Path folder, Work work) throws Exception {
        try (DataFolder data = DataFolder.open(folder, true);
                Database database = Databases.open(RuntimeConfig.of(settings(folder)), data);
                Connection connection = DriverManager.getConnection(database.jdbcUrl())) {
            return work.with(connection);
        }
    }

    /** What is done with a database that no runtime uses. */
    private interface Work {

        String with(Connection connection) throws Exception;
    }
}
