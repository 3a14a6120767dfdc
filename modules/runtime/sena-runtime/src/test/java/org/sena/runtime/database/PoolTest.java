package org.sena.runtime.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.zaxxer.hikari.HikariConfig;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.SQLTransientConnectionException;
import org.junit.jupiter.api.Test;

class PoolTest {

    private static final String AT_ONCE = "a moment ago";

    @Test
    void one_waits_for_a_database_that_is_away_and_who_comes_then_is_told_at_once()
            throws IOException {
        try (Pool pool = new Pool(nobodyThere())) {
            SQLTransientConnectionException first = failure(pool);
            SQLTransientConnectionException second = failure(pool);

            assertFalse(first.getMessage().contains(AT_ONCE));
            assertTrue(second.getMessage().contains(AT_ONCE));
            assertEquals("08001", second.getSQLState());
        }
    }

    private static SQLTransientConnectionException failure(Pool pool) {
        return assertThrows(SQLTransientConnectionException.class, pool::getConnection);
    }

    private static HikariConfig nobodyThere() throws IOException {
        HikariConfig config = new HikariConfig();

        config.setJdbcUrl("jdbc:postgresql://localhost:" + freePort() + "/nobody");
        config.setConnectionTimeout(250);
        config.setInitializationFailTimeout(-1);

        return config;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
