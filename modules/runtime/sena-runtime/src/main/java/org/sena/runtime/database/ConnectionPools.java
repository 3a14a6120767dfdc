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
    private static final long MILLISECONDS_TO_WAIT = 3_000;

    /** A connection that was left alone is asked whether it still works, before it is used. */
    private static final long MILLISECONDS_TO_VALIDATE = 1_000;

    /** For a server that can't be reached at all; it is tried again while somebody waits. */
    private static final String SECONDS_TO_CONNECT = "2";

    /** Longer than any statement takes; for a server that goes silent in the middle of one. */
    private static final String SECONDS_TO_ANSWER = "20";

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
        // Metrics read them there, as in Liferay.
        config.setRegisterMbeans(true);
        config.setConnectionTimeout(MILLISECONDS_TO_WAIT);
        config.setValidationTimeout(MILLISECONDS_TO_VALIDATE);
        // What the operator's address says goes first.
        config.addDataSourceProperty("connectTimeout", SECONDS_TO_CONNECT);
        config.addDataSourceProperty("loginTimeout", SECONDS_TO_CONNECT);
        config.addDataSourceProperty("socketTimeout", SECONDS_TO_ANSWER);
        config.addDataSourceProperty("tcpKeepAlive", "true");
        return new Pool(config);
    }
}
