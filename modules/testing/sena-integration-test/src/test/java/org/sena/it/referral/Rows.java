package org.sena.it.referral;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Looks at the tables themselves. */
final class Rows {

    private final DataSource dataSource;

    Rows(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** All the rows of a table that belong to a referral, as one text. */
    String text(String table, String referralId) {
        return text(table, "referralId", referralId);
    }

    /** All the rows of a table with that value in that column, as one text. */
    String text(String table, String column, String value) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select t::text from " + table + " t where " + column + " = ?")) {
            query.setString(1, value);
            StringBuilder text = new StringBuilder();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    text.append(rows.getString(1)).append('\n');
                }
            }
            return text.toString();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** How many rows have that value in that column. */
    int count(String table, String column, String value) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select count(*) from " + table + " where " + column + " = ?")) {
            query.setString(1, value);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
