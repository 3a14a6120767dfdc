package org.sena.operations.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A file by which an operator takes a node out of service. One that is older than the process does
 * not count: what was stopped after draining is in service again when it starts.
 */
final class DrainFile {

    private final Path file;
    private final Instant started;

    DrainFile(Path file, Instant started) {
        this.file = file;
        this.started = started;
    }

    boolean isThere() {
        try {
            return Files.exists(file)
                    && !Files.getLastModifiedTime(file).toInstant().isBefore(started);
        } catch (IOException e) {
            return false; // Taken away in this moment.
        }
    }
}
