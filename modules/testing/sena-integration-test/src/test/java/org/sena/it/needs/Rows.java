package org.sena.it.needs;

import com.liferay.portal.kernel.util.InfrastructureUtil;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Set;

/** What a table holds, past everything that opens seals. */
final class Rows {

    private Rows() {}

    static String of(String table) throws SQLException {
        return ofQuery("select * from " + table);
    }

    /** Every row of every table, whoever keeps it. */
    static String ofAllTables() throws SQLException {
        StringBuilder all = new StringBuilder();

        for (String table :
                ofQuery(
                                "select table_name from information_schema.tables where"
                                        + " table_schema = 'public' and table_type = 'BASE TABLE'")
                        .split("\n")) {
            all.append(of(table));
        }

        return all.toString();
    }

    /** Names of its columns, in lower case. */
    static Set<String> columns(String table) throws SQLException {
        return Set.of(
                ofQuery(
                                "select lower(column_name) from information_schema.columns where"
                                        + " lower(table_name) = '"
                                        + table.toLowerCase(Locale.ROOT)
                                        + "'")
                        .split("\n"));
    }

    static void change(String update) throws SQLException {
        try (Connection connection = InfrastructureUtil.getDataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(update)) {
            statement.executeUpdate();
        }
    }

    /** What a query finds, a value a line. */
    static String ofQuery(String query) throws SQLException {
        StringBuilder text = new StringBuilder();

        try (Connection connection = InfrastructureUtil.getDataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();

            while (rows.next()) {
                for (int column = 1; column <= columns; column++) {
                    text.append(rows.getString(column)).append('\n');
                }
            }
        }

        return text.toString();
    }

    /** Changes rows past every use case; how many it changed. */
    static int update(String sql, Object... values) throws SQLException {
        try (Connection connection = InfrastructureUtil.getDataSource().getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }

            int rows = statement.executeUpdate();

            if (!connection.getAutoCommit()) {
                connection.commit();
            }

            return rows;
        }
    }
}
