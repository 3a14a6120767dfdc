package org.sena.runtime.persistence;

import com.liferay.portal.dao.db.PostgreSQLDB;
import com.liferay.portal.kernel.dao.db.DB;
import com.liferay.portal.kernel.util.PropsUtil;
import com.liferay.portal.util.PropsImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A database and a data folder as SENA left them when its tables were of version 1.0.0. */
public final class FormerData {

    /** The modules that there were. */
    static final List<String> MODULES =
            List.of(
                    "org.sena.advice.service",
                    "org.sena.directory.exchange",
                    "org.sena.directory.service",
                    "org.sena.needs.service",
                    "org.sena.privacy.service",
                    "org.sena.referral.service",
                    "org.sena.scoring.service");

    private static final DB DIALECT = new PostgreSQLDB(16, 4);

    private FormerData() {}

    /** Makes the tables, with the rows that are told of people. */
    public static void fill(Connection connection) throws SQLException {
        if (PropsUtil.getProps() == null) {
            PropsUtil.setProps(new PropsImpl());
        }
        for (String module : MODULES) {
            for (String sql : statements(DIALECT, read("/schema/1.0.0/" + module + ".sql"))) {
                run(connection, sql);
            }
        }
        run(connection, read("/schema/1.0.0/rows.sql"));
    }

    /** The same, with a row in each table that has none: a synthetic word in each of its texts. */
    static void fillAll(Connection connection) throws SQLException {
        fill(connection);
        for (String table : tables(connection)) {
            if (count(connection, table) == 0) {
                run(connection, anyRow(connection, table));
            }
        }
    }

    /** The master key that the sealed rows need, where a host looks for it. */
    public static void writeMasterKey(Path dataFolder) throws IOException {
        Path file = dataFolder.resolve("keys/master.key");
        Files.createDirectories(file.getParent());
        Files.writeString(file, "AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=\n");
    }

    static List<String> statements(DB dialect, String template) {
        try {
            List<String> statements = new ArrayList<>();
            for (String sql : dialect.buildSQL(template).split(";")) {
                if (!sql.isBlank()) {
                    statements.add(sql.strip().replaceAll("\\[\\$COLUMN_LENGTH:\\d+\\$]", ""));
                }
            }
            return statements;
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static String read(String resource) {
        try (InputStream in = FormerData.class.getResourceAsStream(resource)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> tables(Connection connection) throws SQLException {
        return column(
                connection,
                "select tablename from pg_tables where schemaname = 'public'"
                        + " and tablename like 'sena\\_%' order by 1");
    }

    static long count(Connection connection, String table) throws SQLException {
        return Long.parseLong(column(connection, "select count(*) from " + table).get(0));
    }

    static List<String> column(Connection connection, String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String anyRow(Connection connection, String table) throws SQLException {
        List<String> types =
                column(
                        connection,
                        "select format_type(atttypid, null) from pg_attribute where attrelid = '"
                                + table
                                + "'::regclass and attnum > 0 order by attnum");
        return "insert into "
                + table
                + " values ("
                + String.join(
                        ", ",
                        IntStream.range(0, types.size()).mapToObj(i -> any(types.get(i))).toList())
                + ")";
    }

    private static String any(String type) {
        return switch (type) {
            case "bigint", "integer", "double precision" -> "1";
            case "boolean" -> "false";
            case "timestamp without time zone" -> "'2026-11-02 09:00:00'";
            default -> "'synthetic'";
        };
    }
}
