package org.sena.runtime.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import org.sena.runtime.failure.StartFailure;

/**
 * The PostgreSQL that comes with the runtime, as a child process on a free port of this machine.
 *
 * <p>It trusts every local user of the machine: good for trying and developing. Where other people
 * have accounts, use an outside server.
 */
final class EmbeddedDatabase implements Database {

    private static final String USER = "postgres";

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /** Starts the server on the cluster in the folder, which it makes if there is none. */
    static EmbeddedDatabase start(Path cluster, boolean keepData) {
        OrphanedPostgres.stop(cluster);
        try {
            return new EmbeddedDatabase(
                    EmbeddedPostgres.builder()
                            .setDataDirectory(cluster)
                            .setCleanDataDirectory(false)
                            .setRegisterShutdownHook(false)
                            // The library's default may lose the last commits when power fails.
                            .setServerConfig("synchronous_commit", keepData ? "on" : "off")
                            .setServerConfig("fsync", keepData ? "on" : "off")
                            .start());
        } catch (IOException | IllegalStateException e) {
            throw new StartFailure(
                    "The embedded PostgreSQL did not start on "
                            + cluster
                            + " ("
                            + String.valueOf(e.getMessage()).lines().findFirst().orElse("")
                            + "). See the log above; -Dsena.data=… names another folder",
                    e);
        }
    }

    @Override
    public String jdbcUrl() {
        return postgres.getJdbcUrl(USER, USER);
    }

    @Override
    public Optional<String> user() {
        return Optional.of(USER);
    }

    @Override
    public Optional<String> password() {
        return Optional.empty();
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
