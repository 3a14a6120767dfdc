package org.sena.benchmark.referral;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Copies of rows that the suite itself wrote, so that whatever it keeps in a row is there, sealed
 * or not. What must differ is given as SQL, in which {@code n} is the number of the copy.
 */
final class RowCopies {

    private final Connection connection;
    private final int first;
    private final int last;

    /**
     * @param first number of the first copy
     * @param last number of the last copy
     */
    RowCopies(Connection connection, int first, int last) {
        this.connection = connection;
        this.first = first;
        this.last = last;
    }

    /**
     * @param where what the rows have in common that are copied, for example {@code threadid = 'x'}
     * @param differing column in lower case to SQL
     */
    void of(String table, String where, Map<String, String> differing) throws SQLException {
        of(table, where, differing, "");
    }

    /**
     * @param more another factor: {@code cross join generate_series(1, 10) k}
     */
    void of(String table, String where, Map<String, String> differing, String more)
            throws SQLException {
        List<String> columns = columns(table);

        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    "insert into "
                            + table
                            + " ("
                            + String.join(", ", columns)
                            + ") select "
                            + columns.stream()
                                    .map(column -> differing.getOrDefault(column, "t." + column))
                                    .collect(joining(", "))
                            + " from "
                            + table
                            + " t cross join generate_series("
                            + first
                            + ", "
                            + last
                            + ") n "
                            + more
                            + " where t."
                            + where);
        }
    }

    private List<String> columns(String table) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "select column_name from information_schema.columns where table_name = ?"
                                + " order by ordinal_position")) {
            query.setString(1, table);

            List<String> columns = new ArrayList<>();

            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    columns.add(rows.getString(1));
                }
            }

            if (columns.isEmpty()) {
                throw new SQLException("No such table: " + table);
            }

            return columns;
        }
    }
}
