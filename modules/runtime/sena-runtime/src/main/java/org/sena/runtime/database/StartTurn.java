package org.sena.runtime.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.sena.runtime.failure.StartFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One runtime at a time starts its bundles on a database: those that find it empty make the tables
 * and publish the first content, which must happen once. PostgreSQL takes the turn back when its
 * holder dies.
 */
public final class StartTurn implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(StartTurn.class);

    /** Any number will do, as long as every runtime takes the same. */
    private static final long LOCK = 7_362_902L;

    /** A first start with generated services takes minutes. */
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private static final int MILLISECONDS_BETWEEN_LOOKS = 250;

    private final Connection connection;

    private StartTurn(Connection connection) {
        this.connection = connection;
    }

    /**
     * Waits until nobody else starts.
     *
     * @throws StartFailure if the others take longer than a quarter of an hour, or the database
     *     does not answer
     */
    public static StartTurn take(DataSource database) throws InterruptedException {
        try {
            StartTurn turn = new StartTurn(database.getConnection());

            try {
                turn.await();

                return turn;
            } catch (InterruptedException | RuntimeException | SQLException e) {
                turn.connection.close();

                throw e;
            }
        } catch (SQLException e) {
            throw new StartFailure("The database does not answer (" + e.getMessage() + ")", e);
        }
    }

    private void await() throws InterruptedException, SQLException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();

        if (!is("select pg_try_advisory_lock(" + LOCK + ")")) {
            LOG.info("Another runtime starts on this database; this one waits for it");

            while (!is("select pg_try_advisory_lock(" + LOCK + ")")) {
                if (System.nanoTime() > deadline) {
                    throw new StartFailure(
                            "Another runtime has been starting on this database for a quarter of"
                                    + " an hour. Its log says why; stop it, and start this one"
                                    + " again");
                }

                TimeUnit.MILLISECONDS.sleep(MILLISECONDS_BETWEEN_LOOKS);
            }
        }
    }

    @Override
    public void close() {
        try (connection) {
            is("select pg_advisory_unlock(" + LOCK + ")");
        } catch (SQLException e) {
            LOG.warn("The turn to start ends with the connection: {}", e.getMessage());
        }
    }

    private boolean is(String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }
}
