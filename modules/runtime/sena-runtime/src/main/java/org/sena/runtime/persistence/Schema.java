package org.sena.runtime.persistence;

import com.liferay.portal.kernel.dao.db.DB;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.sena.runtime.failure.StartFailure;

/**
 * Brings the tables and indexes of a Service Builder bundle into being, and makes sure that those
 * which are there already are what the bundle's code expects.
 *
 * <p>A bundle's part is done in one transaction, under a lock of the database, so that runtimes
 * that start side by side on one server don't meet halfway.
 */
final class Schema {

    private static final Pattern TABLE = Pattern.compile("create table (\\w+)\\s*\\(");
    private static final Pattern INDEX = Pattern.compile("create (unique )?index ");

    /** What MySQL needs to know about long columns. */
    private static final Pattern INDEXED_LENGTH = Pattern.compile("\\[\\$COLUMN_LENGTH:\\d+\\$]");

    /** Any number will do, as long as every runtime takes the same. */
    private static final long LOCK = 7_362_901L;

    private final DataSource dataSource;
    private final DB dialect;

    Schema(DataSource dataSource, DB dialect) {
        this.dataSource = dataSource;
        this.dialect = dialect;
    }

    /**
     * Reads the definitions in Service Builder's notation.
     *
     * @param owner whose tables they are, to be named when they can't be made
     * @throws StartFailure if a table is there but is not what is expected
     */
    void bring(String owner, String tables, String indexes) {
        try (Connection connection = dataSource.getConnection()) {
            connection.setAutoCommit(false);
            try {
                run(connection, "select pg_advisory_xact_lock(" + LOCK + ")");
                bringTables(connection, statements(tables));
                bringIndexes(connection, statements(indexes));
                connection.commit();
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new StartFailure(
                    "The tables of "
                            + owner
                            + " can't be made: "
                            + e.getMessage().lines().findFirst().orElse(""),
                    e);
        }
    }

    private static void bringTables(Connection connection, List<String> statements)
            throws SQLException {
        Map<String, List<String>> differences = new TreeMap<>();
        for (String sql : statements) {
            Matcher table = TABLE.matcher(sql);
            if (!table.find()) {
                continue;
            }
            String name = table.group(1);
            TableShape existing = TableShape.of(connection, name);
            if (existing.isAbsent()) {
                run(connection, sql);
                continue;
            }
            List<String> found = existing.differencesFrom(expected(connection, sql, name));
            if (!found.isEmpty()) {
                differences.put(name, found);
            }
        }
        if (!differences.isEmpty()) {
            throw new StartFailure(message(differences));
        }
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
     * A name of an index is made from its table and columns, so the name tells whether it's there.
     */
    private static void bringIndexes(Connection connection, List<String> statements)
            throws SQLException {
        for (String sql : statements) {
            run(
                    connection,
                    INDEX.matcher(INDEXED_LENGTH.matcher(sql).replaceAll(""))
                            .replaceFirst("create $1index if not exists "));
        }
    }

    private List<String> statements(String template) throws SQLException {
        try {
            return Arrays.stream(dialect.buildSQL(template).split(";\\s*(\\R|$)"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .collect(Collectors.toUnmodifiableList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String message(Map<String, List<String>> differences) {
        return "The database is of another version of SENA: "
                + differences.entrySet().stream()
                        .map(entry -> entry.getKey() + " " + String.join(", ", entry.getValue()))
                        .collect(Collectors.joining("; "))
                + ". Nothing was changed. Bring it up to date, or start on other data:"
                + " -Dsena.data=…";
    }
}
