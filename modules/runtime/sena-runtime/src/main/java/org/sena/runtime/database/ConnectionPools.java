package org.sena.runtime.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;

/**
 * The connections to the database.
 *
 * <p>Counters have a pool of their own: a counter takes a connection while its caller's transaction
 * already holds one, so with one pool as many parallel writers as there are connections would wait
 * for each other.
 */
public final class ConnectionPools implements AutoCloseable {

    private static final int RECORDS = 10;
    private static final int COUNTERS = 2;

    /** Longer than a busy second, shorter than a person waits for a page that can't come. */
    private static final int MILLISECONDS_TO_WAIT = 10_000;

    private final HikariDataSource records;
    private final HikariDataSource counters;

    public ConnectionPools(Database database) {
        records = pool(database, "records", RECORDS);
        counters = pool(database, "counters", COUNTERS);
    }

    public DataSource records() {
        return records;
    }

    public DataSource counters() {
        return counters;
    }

    @Override
    public void close() {
        counters.close();
        records.close();
    }

    private static HikariDataSource pool(Database database, String name, int size) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(database.jdbcUrl());
        database.user().ifPresent(config::setUsername);
        database.password().ifPresent(config::setPassword);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(MILLISECONDS_TO_WAIT);
        return new HikariDataSource(config);
    }
}
