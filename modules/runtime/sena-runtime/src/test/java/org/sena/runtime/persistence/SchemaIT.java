package org.sena.runtime.persistence;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.liferay.portal.dao.db.PostgreSQLDB;
import com.liferay.portal.kernel.util.PropsUtil;
import com.liferay.portal.util.PropsImpl;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;
import org.sena.runtime.config.RuntimeConfig;
import org.sena.runtime.database.ConnectionPools;
import org.sena.runtime.database.DataFolder;
import org.sena.runtime.database.Database;
import org.sena.runtime.database.Databases;
import org.sena.runtime.failure.StartFailure;

class SchemaIT {

    private static final String TABLES =
            "create table SENA_Thing (\n"
                    + "\tthingId VARCHAR(75) not null primary key,\n"
                    + "\tsize_ LONG,\n"
                    + "\tmade DATE null,\n"
                    + "\tnote TEXT null\n"
                    + ");\n";
    private static final String INDEXES =
            "create index IX_1234ABCD on SENA_Thing (note[$COLUMN_LENGTH:4000$]);\n";

    @TempDir private static Path folder;
    private static DataFolder data;
    private static Database database;
    private static ConnectionPools pools;

    private final Schema schema =
            new Schema(
                    pools.records(),
                    new PostgreSQLDB(16, 4),
                    new UpgradeConnection(pools.records()));

    @BeforeAll
    static void start() {
        PropsUtil.setProps(new PropsImpl());
        data = DataFolder.open(folder, true);
        RuntimeConfig config = RuntimeConfig.of(new Properties()).withThrowAwayData(folder);
        database = Databases.open(config, data);
        pools = new ConnectionPools(database);
    }

    @AfterAll
    static void stop() {
        pools.close();
        database.close();
        data.close();
    }

    @BeforeEach
    void nothingIsThere() throws SQLException {
        run("drop table if exists SENA_Thing");
        run("drop table if exists Release_");
    }

    @Test
    void tables_and_indexes_come_into_being() throws SQLException {
        schema.bring(module(TABLES));

        assertEquals(
                "size_ bigint, made timestamp without time zone, note text,"
                        + " thingid character varying(75)",
                ask(
                        "select string_agg(attname || ' ' || format_type(atttypid, atttypmod), ', '"
                                + " order by attname <> 'size_', attname) from pg_attribute where"
                                + " attrelid = 'sena_thing'::regclass and attnum > 0"));
        assertEquals("1", ask("select count(*) from pg_indexes where indexname = 'ix_1234abcd'"));
    }

    @Test
    void rows_stay_when_all_is_there_already() throws SQLException {
        schema.bring(module(TABLES));
        run("insert into SENA_Thing (thingId, size_) values ('a', 1)");

        schema.bring(module(TABLES));

        assertEquals("1", ask("select count(*) from SENA_Thing"));
    }

    @Test
    void the_version_is_noted_as_liferay_does() throws SQLException {
        schema.bring(module(TABLES));

        assertEquals(
                "1 test 1.0.0 0",
                ask(
                        "select releaseId || ' ' || servletContextName || ' ' || schemaVersion || '"
                                + " ' || state_ from Release_"));
    }

    @Test
    void tables_from_before_versions_were_noted_are_taken_as_they_are() throws SQLException {
        schema.bring(module(TABLES));
        run("drop table Release_");

        schema.bring(module(TABLES));

        assertEquals("1.0.0", ask("select schemaVersion from Release_"));
    }

    @Test
    void an_index_that_is_described_no_more_goes() throws SQLException {
        schema.bring(module(TABLES));
        run("create index IX_FFFF0000 on SENA_Thing (made)");

        schema.bring(module(TABLES));

        assertEquals("0", ask("select count(*) from pg_indexes where indexname = 'ix_ffff0000'"));
    }

    @Test
    void a_missing_table_is_refused() throws SQLException {
        schema.bring(module(TABLES));
        run("drop table SENA_Thing");

        assertRefused(TABLES, "SENA_Thing is missing");
    }

    @Test
    void a_missing_column_is_refused() {
        schema.bring(module(TABLES));

        assertRefused(
                TABLES.replace("note TEXT null", "note TEXT null,\n\tcolour VARCHAR(75) null"),
                "SENA_Thing has no column colour");
    }

    @Test
    void another_type_is_refused() {
        schema.bring(module(TABLES));

        assertRefused(
                TABLES.replace("size_ LONG", "size_ DATE"),
                "SENA_Thing has size_ as bigint, not timestamp without time zone");
    }

    @Test
    void another_length_is_refused() {
        schema.bring(module(TABLES));

        assertRefused(
                TABLES.replace("VARCHAR(75) not", "VARCHAR(200) not"),
                "SENA_Thing has thingid as character varying(75), not character varying(200)");
    }

    @Test
    void a_column_that_nobody_expects_does_no_harm() throws SQLException {
        schema.bring(module(TABLES));
        run("alter table SENA_Thing add old text");

        assertDoesNotThrow(() -> schema.bring(module(TABLES)));
    }

    @Test
    void counters_of_two_runtimes_never_give_the_same_number() throws Exception {
        Counters one = Counters.open(pools.counters());
        Counters other = Counters.open(pools.counters());
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            var first = threads.submit(() -> numbers(one));
            var second = threads.submit(() -> numbers(other));

            long distinct =
                    LongStream.concat(LongStream.of(first.get()), LongStream.of(second.get()))
                            .distinct()
                            .count();

            assertEquals(600, distinct);
        } finally {
            threads.shutdown();
        }
    }

    private static ModuleSchema module(String tables) {
        return new ModuleSchema("test", new Version(1, 0, 0), tables, INDEXES, Optional.empty());
    }

    private static long[] numbers(Counters counters) {
        return LongStream.range(0, 300).map(i -> counters.increment("thing")).toArray();
    }

    private void assertRefused(String tables, String reason) {
        StartFailure failure = assertThrows(StartFailure.class, () -> schema.bring(module(tables)));
        assertTrue(failure.getMessage().contains(reason), failure.getMessage());
    }

    private static void run(String sql) throws SQLException {
        try (Connection connection = pools.records().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String ask(String sql) throws SQLException {
        try (Connection connection = pools.records().getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }
}
