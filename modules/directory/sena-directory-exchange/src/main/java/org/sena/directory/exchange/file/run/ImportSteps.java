package org.sena.directory.exchange.file.run;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.exchange.FileLayout;
import org.sena.directory.api.exchange.ImportState;

/**
 * The steps of an import, each whole or not at all, each holding the run's row while it lasts.
 *
 * <p>Who works on a run says so in its row, and for how long; when that time is over without a sign
 * of life, anybody may go on. A step taken for a run that is somebody else's by now does nothing.
 */
public interface ImportSteps {

    /** Keeps the file; the run waits for its mapping. */
    String add(String userId, String fileName, FileLayout layout, int rows, Path file)
            throws IOException;

    /** Changes how the file is read. */
    void readAs(String runId, FileLayout layout, int rows);

    /** Notes the mapping and the headers it is about; the check begins. */
    void check(String runId, String mapping, String layout);

    /**
     * @throws IllegalStateException when the run is in none of the states
     */
    void move(String runId, Set<ImportState> from, ImportState to, String action);

    /** Forgets file and check. */
    void discard(String runId);

    void saveMapping(String userId, String name, String mapping);

    /** A run that wants work and has nobody; it is the worker's from now on. */
    Optional<String> claim(String worker);

    /** Says that the worker lives; false when the run is not its own any more. */
    boolean beat(String runId, String worker, ImportState state);

    /** Begins the check anew. */
    boolean beginCheck(String runId, String worker);

    /** Adds a checked batch. */
    boolean stage(String runId, String worker, Tally tally);

    void endCheck(String runId, String worker);

    /**
     * Stores the next batch and moves on, in one transaction.
     *
     * @return false when there is none, or the run was stopped
     */
    boolean storeNext(String runId, String worker);

    void undo(String runId, String worker);

    void fail(String runId, String worker, String why);
}
