package org.sena.runtime.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.liferay.portal.kernel.upgrade.UpgradeException;
import com.liferay.portal.upgrade.registry.UpgradeStepRegistrator;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;
import org.sena.runtime.failure.StartFailure;

/** The upgrade steps of the bundles, on tables and rows of version 1.0.0. */
class UpgradeIT {

    @TempDir private static Path folder;
    private static UpgradeDatabase database;

    @BeforeAll
    static void start() throws Exception {
        database = new UpgradeDatabase(folder);
    }

    @AfterAll
    static void stop() throws Exception {
        database.close();
    }

    @BeforeEach
    void dataOfVersionOne() throws SQLException {
        database.fillAsVersionOne();
    }

    @Test
    void the_tables_and_indexes_are_as_those_of_a_new_database() throws SQLException {
        database.bringAll();
        Map<String, String> upgraded = shape();
        String releases = releases();

        database.empty();
        database.bringAll();

        assertEquals(shape(), upgraded);
        assertEquals(releases(), releases);
        assertEquals(database.modules().size(), releases.lines().count());
    }

    @Test
    void no_row_is_lost_where_the_table_stays() throws SQLException {
        Map<String, Long> before = counts();

        database.bringAll();

        Map<String, Long> after = counts();
        after.keySet().retainAll(before.keySet());
        before.keySet().retainAll(after.keySet());
        before.merge("sena_queueitementry", -1L, Long::sum); // The two open ones became one.
        assertEquals(before, after);
    }

    @Test
    void a_second_run_changes_nothing() throws SQLException {
        database.bringAll();
        String before = contents();

        database.bringAll();

        assertEquals(before, contents());
    }

    /** As Liferay does it when a run was killed: from the version that is noted. */
    @Test
    void steps_that_were_taken_already_do_no_harm() throws SQLException {
        database.bringAll();
        String before = contents();
        database.run("update Release_ set schemaVersion = '1.0.0'");

        database.bringAll();

        assertEquals(before, contents());
    }

    @Test
    void a_step_that_fails_leaves_everything_as_it_was() throws SQLException {
        ModuleSchema referral = database.module("org.sena.referral.service");
        UpgradeStepRegistrator failing =
                registry -> {
                    referral.steps().orElseThrow().register(registry);
                    registry.register(
                            "2.0.0",
                            "2.1.0",
                            () -> {
                                throw new UpgradeException(new SQLException("disk full"));
                            });
                };
        String before = contents();

        StartFailure failure =
                assertThrows(
                        StartFailure.class,
                        () -> database.bring(with(referral, new Version(2, 1, 0), failing)));

        assertTrue(failure.getMessage().contains("disk full"), failure.getMessage());
        assertTrue(failure.getMessage().contains("Nothing was changed"), failure.getMessage());
        assertEquals(before, contents());
    }

    @Test
    void of_two_that_start_at_once_one_upgrades_and_one_waits() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            var one = nodes.submit(() -> database.bringAll());
            var other = nodes.submit(() -> database.bringAll());

            one.get();
            other.get();
        } finally {
            nodes.shutdown();
        }

        assertEquals("2", database.ask("select count(*) from SENA_MessageEntry"));
        assertEquals(database.modules().size(), releases().lines().count());
    }

    @Test
    void tables_of_a_newer_version_are_refused() throws SQLException {
        database.bringAll();
        database.run(
                "update Release_ set schemaVersion = '3.0.0'"
                        + " where servletContextName = 'org.sena.advice.service'");

        StartFailure failure = assertThrows(StartFailure.class, () -> database.bringAll());

        assertTrue(
                failure.getMessage().contains("are of version 3.0.0; this SENA is older"),
                failure.getMessage());
    }

    @Test
    void a_version_that_no_step_leads_to_is_refused() {
        ModuleSchema scoring = database.module("org.sena.scoring.service");
        database.bring(scoring);

        StartFailure failure =
                assertThrows(
                        StartFailure.class,
                        () -> database.bring(with(scoring, new Version(9, 0, 0), registry -> {})));

        assertTrue(
                failure.getMessage().contains("No upgrade leads from version 1.0.0"),
                failure.getMessage());
    }

    @Test
    void a_wrong_master_key_stops_the_upgrade_and_says_so() throws Exception {
        database.run(
                "update SENA_SubjectKeyEntry set wrappedKey = replace(wrappedKey, 'v1.', 'v1.x')");

        StartFailure failure = assertThrows(StartFailure.class, () -> database.bringAll());

        assertTrue(
                failure.getMessage().contains("master key did not wrap the keys"),
                failure.getMessage());
    }

    private static ModuleSchema with(
            ModuleSchema module, Version version, UpgradeStepRegistrator steps) {
        return new ModuleSchema(
                module.owner(), version, module.tables(), module.indexes(), Optional.of(steps));
    }

    /** Columns with their types, and indexes, by table. */
    private static Map<String, String> shape() throws SQLException {
        Map<String, String> shape = new TreeMap<>();
        try (Connection connection = database.connect()) {
            for (String table : FormerData.tables(connection)) {
                shape.put(
                        table,
                        new TreeMap<>(TableShape.of(connection, table).types())
                                + "\n"
                                + String.join(
                                        "\n",
                                        FormerData.column(
                                                connection,
                                                "select indexdef from pg_indexes where tablename ="
                                                        + " '"
                                                        + table
                                                        + "' order by 1")));
            }
        }
        return shape;
    }

    private static Map<String, Long> counts() throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = database.connect()) {
            for (String table : FormerData.tables(connection)) {
                counts.put(table, FormerData.count(connection, table));
            }
        }
        return counts;
    }

    /** Every row of every table but what a counter or the day decides. */
    private static String contents() throws SQLException {
        StringBuilder all = new StringBuilder();
        try (Connection connection = database.connect()) {
            for (String table : FormerData.tables(connection)) {
                all.append(table).append('\n');
                FormerData.column(
                                connection,
                                "select (to_jsonb(t) - 'receiptid' - 'participantid'"
                                        + " - 'queuearrivalid')::text from "
                                        + table
                                        + " t order by 1")
                        .forEach(row -> all.append(row).append('\n'));
            }
        }
        return all.toString();
    }

    private static String releases() throws SQLException {
        return database.ask(
                "select string_agg(servletContextName || ' ' || schemaVersion || ' ' || state_,"
                        + " E'\\n' order by servletContextName) from Release_");
    }
}
