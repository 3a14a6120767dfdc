package org.sena.it.notification;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Letters in the hand of somebody whose transaction goes on: changed, and not yet committed. */
final class HeldLetters implements AutoCloseable {

    private static final String CHANGE =
            "update SENA_LetterEntry set mvccVersion = mvccVersion + 1" + Letters.OF_REFERENCE;

    private final DataSource dataSource;
    private final Connection hand;
    private final boolean autoCommit;
    private final int holder;

    private HeldLetters(DataSource dataSource, Connection hand) throws SQLException {
        this.dataSource = dataSource;
        this.hand = hand;
        autoCommit = hand.getAutoCommit();
        holder = number(hand, "select pg_backend_pid()");
        hand.setAutoCommit(false);
    }

    static HeldLetters of(DataSource dataSource, String reference) {
        try {
            HeldLetters held = new HeldLetters(dataSource, dataSource.getConnection());

            try (PreparedStatement update = held.hand.prepareStatement(CHANGE)) {
                update.setString(1, reference);
                update.executeUpdate();
            }

            return held;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Whether somebody waits for the hand to be free. */
    boolean isAwaited() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return number(
                            connection,
                            "select count(*) from pg_stat_activity where "
                                    + holder
                                    + " = any(pg_blocking_pids(pid))")
                    > 0;
        }
    }

    @Override
    public void close() throws SQLException {
        hand.commit();
        hand.setAutoCommit(autoCommit);
        hand.close();
    }

    private static int number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            rows.next();

            return rows.getInt(1);
        }
    }
}
