package org.sena.runtime.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;

/**
 * A pool that lets one wait for a database that is away, not each in turn: who comes shortly after
 * somebody waited in vain is told at once. So a page that reads many times waits once.
 */
final class Pool extends HikariDataSource {

    private static final Duration SHORTLY = Duration.ofSeconds(2);

    /** When somebody waited in vain, by the machine's nanosecond counter; null for never. */
    private volatile Long inVain;

    Pool(HikariConfig config) {
        super(config);
    }

    @Override
    public Connection getConnection() throws SQLException {
        Long before = inVain;

        // A pool with connections is busy, which passes; one without any has no database.
        if (before != null && isShortly(before) && connections() == 0) {
            throw new SQLTransientConnectionException(
                    getPoolName() + ": the database did not answer a moment ago", "08001");
        }

        try {
            return super.getConnection();
        } catch (SQLTransientConnectionException e) {
            inVain = System.nanoTime();

            throw e;
        }
    }

    private int connections() {
        return getHikariPoolMXBean().getTotalConnections();
    }

    private static boolean isShortly(long before) {
        return System.nanoTime() - before < SHORTLY.toNanos();
    }
}
