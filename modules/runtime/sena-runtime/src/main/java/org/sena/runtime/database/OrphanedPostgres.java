package org.sena.runtime.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.sena.runtime.failure.StartFailure;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The server that a killed runtime left behind on our cluster.
 *
 * <p>Whoever calls holds the lock of the data folder, so a server that still runs there belongs to
 * nobody. It is asked to stop (SIGTERM), never killed: committed rows stay.
 */
final class OrphanedPostgres {

    private static final Logger LOG = LoggerFactory.getLogger(OrphanedPostgres.class);
    private static final long SECONDS_TO_STOP = 20;

    private OrphanedPostgres() {}

    static void stop(Path cluster) {
        Optional<ProcessHandle> orphan =
                processId(cluster.resolve("postmaster.pid"))
                        .flatMap(ProcessHandle::of)
                        .filter(OrphanedPostgres::isPostgres);
        if (orphan.isPresent()) {
            stop(orphan.get(), cluster);
        }
    }

    private static void stop(ProcessHandle process, Path cluster) {
        LOG.info("Stopping the PostgreSQL that a killed runtime left, process {}", process.pid());
        process.destroy();
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new StartFailure(
                    "A PostgreSQL (process "
                            + process.pid()
                            + ") still runs on "
                            + cluster
                            + " and does not stop. Stop it, then start again",
                    e);
        }
    }

    private static Optional<Long> processId(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(pidFile).stream()
                    .map(String::strip)
                    .filter(line -> line.matches("\\d{1,18}"))
                    .findFirst()
                    .map(Long::valueOf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Process ids are used again: what has the number now may be something else. */
    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .filter(command -> command.endsWith("/postgres"))
                .isPresent();
    }
}
