package org.sena.runtime.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseIT {

    @TempDir private Path folder;

    @Test
    void rows_outlive_a_stop() throws Exception {
        Path cluster = folder.resolve("postgres");
        try (Database first = EmbeddedDatabase.start(cluster, true)) {
            run(first, "create table kept as select 7 as answer");
        }

        try (Database second = EmbeddedDatabase.start(cluster, true)) {
            assertEquals("7", ask(second, "select answer from kept"));
        }
    }

    @Test
    void a_server_that_a_killed_runtime_left_is_stopped_and_its_rows_stay() throws Exception {
        Path cluster = folder.resolve("postgres");
        try (Database first = EmbeddedDatabase.start(cluster, true)) {
            run(first, "create table kept as select 7 as answer");
        }
        KilledRuntime.run(cluster);
        ProcessHandle left = server(cluster);
        assertTrue(left.isAlive());

        try (Database next = EmbeddedDatabase.start(cluster, true)) {
            assertFalse(left.isAlive());
            assertEquals("7", ask(next, "select answer from kept"));
        }
    }

    @Test
    void a_commit_is_on_disk_when_data_is_kept() throws Exception {
        try (Database database = EmbeddedDatabase.start(folder.resolve("postgres"), true)) {
            assertEquals("on", ask(database, "show fsync"));
            assertEquals("on", ask(database, "show synchronous_commit"));
        }
    }

    private static ProcessHandle server(Path cluster) throws Exception {
        String pid = Files.readAllLines(cluster.resolve("postmaster.pid")).get(0);
        return ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
    }

    private static void run(Database database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl());
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(Database database, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
