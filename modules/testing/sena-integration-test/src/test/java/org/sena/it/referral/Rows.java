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

    /** What stands in a column of the row that has that value in another. */
    String value(String table, String wanted, String column, String value) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select " + wanted + " from " + table + " where " + column
                                        + " = ?")) {
            query.setString(1, value);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    throw new AssertionError("No row in " + table + " for " + value);
                }
                return rows.getString(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** How many refusals the audit trail holds of an actor. */
    int refusalsOf(String actorId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select count(*) from SENA_AuditEventEntry where actorId = ? and"
                                        + " allowed = ?")) {
            query.setString(1, actorId);
            query.setBoolean(2, false);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Referrals that were sent without a consent that is on record. */
    int sentWithoutConsent() {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query =
                        connection.prepareStatement(
                                "select count(*) from SENA_ReferralEntry r where r.sentDate is not"
                                        + " null and not exists (select 1 from SENA_ConsentEntry c"
                                        + " where c.consentId = r.consentId)");
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Does to a referral what a clock does that has run out. */
    void expire(String referralId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement update =
                        connection.prepareStatement(
                                "update SENA_ReferralEntry set state_ = 'EXPIRED', openKey ="
                                        + " referralId, endedDate = now(), dueDate = null where"
                                        + " referralId = ?")) {
            update.setString(1, referralId);
            if (update.executeUpdate() != 1) {
                throw new AssertionError("No referral " + referralId);
            }
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
