package org.sena.runtime.persistence;

import com.liferay.portal.kernel.dao.db.DB;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tables and indexes as a bundle describes them, and how a database compares. */
final class Definitions {

    private static final Pattern TABLE = Pattern.compile("create table (\\w+)\\s*\\(");
    private static final Pattern INDEX = Pattern.compile("create (unique )?index (\\w+)");

    /** What MySQL needs to know about long columns. */
    private static final Pattern INDEXED_LENGTH = Pattern.compile("\\[\\$COLUMN_LENGTH:\\d+\\$]");

    private static final String INDEXES_OF =
            "select indexname from pg_indexes where schemaname = current_schema() and tablename = ?"
                    + " and indexname like 'ix\\_%'";

    private final Map<String, String> tables = new LinkedHashMap<>();
    private final List<String> indexes = new ArrayList<>();

    Definitions(DB dialect, ModuleSchema module) {
        for (String sql : statements(dialect, module.tables())) {
            Matcher table = TABLE.matcher(sql);
            if (table.find()) {
                tables.put(table.group(1), sql);
            }
        }
        indexes.addAll(statements(dialect, module.indexes()));
    }

    private static List<String> statements(DB dialect, String template) {
        try {
            return Arrays.stream(dialect.buildSQL(template).split(";\\s*(\\R|$)"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean isAnyThere(Connection connection) throws SQLException {
        for (String name : tables.keySet()) {
            if (!TableShape.of(connection, name).isAbsent()) {
                return true;
            }
        }
        return false;
    }

    void makeTables(Connection connection) throws SQLException {
        for (String sql : tables.values()) {
            run(connection, sql);
        }
    }

    /** By table, what is not as described; empty if all is well. */
    Map<String, List<String>> differences(Connection connection) throws SQLException {
        Map<String, List<String>> differences = new TreeMap<>();
        for (Map.Entry<String, String> table : tables.entrySet()) {
            String name = table.getKey();
            TableShape existing = TableShape.of(connection, name);
            List<String> found =
                    existing.isAbsent()
                            ? List.of("is missing")
                            : existing.differencesFrom(
                                    expected(connection, table.getValue(), name));
            if (!found.isEmpty()) {
                differences.put(name, found);
            }
        }
        return differences;
    }

    /** The database itself says what a definition means: a temporary table, dropped at once. */
    private static TableShape expected(Connection connection, String sql, String name)
            throws SQLException {
        run(connection, sql.replaceFirst("create table", "create temporary table"));
        TableShape shape = TableShape.of(connection, "pg_temp." + name);
        run(connection, "drop table pg_temp." + name);
        return shape;
    }

    /**
     * Makes the indexes that are missing, and drops those that are described no more, as GA112's
     * {@code BaseDB.updateIndexes} does. A name of an index is made from its table and columns, so
     * the name tells whether it is there.
     */
    void settleIndexes(Connection connection) throws SQLException {
        Set<String> described = new HashSet<>();
        for (String sql : indexes) {
            Matcher index = INDEX.matcher(sql);
            if (index.find()) {
                described.add(index.group(2).toLowerCase(Locale.ROOT));
            }
        }
        for (String table : tables.keySet()) {
            for (String name : indexesOf(connection, table)) {
                if (!described.contains(name)) {
                    run(connection, "drop index " + name);
                }
            }
        }
        for (String sql : indexes) {
            run(
                    connection,
                    INDEXED_LENGTH
                            .matcher(sql)
                            .replaceAll("")
                            .replaceFirst(" index ", " index if not exists "));
        }
    }

    private static List<String> indexesOf(Connection connection, String table) throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(INDEXES_OF)) {
            statement.setString(1, table.toLowerCase(Locale.ROOT));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
