package org.sena.runtime.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import org.sena.runtime.config.Jdbc;
import org.sena.runtime.failure.StartFailure;

/** Somebody else's PostgreSQL server. */
record OutsideDatabase(Jdbc jdbc) implements Database {

    private static final String SECONDS_TO_ANSWER = "5";

    /**
     * Asks the server once.
     *
     * @throws StartFailure if it does not answer, or does not let us in
     */
    static OutsideDatabase open(Jdbc jdbc) {
        OutsideDatabase database = new OutsideDatabase(jdbc);
        Properties properties = new Properties();
        database.user().ifPresent(user -> properties.put("user", user));
        database.password().ifPresent(password -> properties.put("password", password));
        properties.put("loginTimeout", SECONDS_TO_ANSWER);
        try (Connection connection = DriverManager.getConnection(jdbc.url(), properties)) {
            return database;
        } catch (SQLException e) {
            throw new StartFailure(
                    "The database at "
                            + jdbc.shownUrl()
                            + " can't be reached ("
                            + e.getMessage().lines().findFirst().orElse("no reason given")
                            + "). Start it, or correct sena.jdbc.url, sena.jdbc.user and"
                            + " sena.jdbc.password",
                    e);
        }
    }

    @Override
    public String jdbcUrl() {
        return jdbc.url();
    }

    @Override
    public Optional<String> user() {
        return Optional.of(jdbc.user()).filter(user -> !user.isEmpty());
    }

    @Override
    public Optional<String> password() {
        return Optional.of(jdbc.password()).filter(password -> !password.isEmpty());
    }

    @Override
    public void close() {
        // The server is not ours to stop.
    }
}
