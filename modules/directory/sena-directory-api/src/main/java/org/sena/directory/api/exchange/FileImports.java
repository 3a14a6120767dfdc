package org.sena.directory.api.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Optional;

/**
 * Brings files into the directory: take in, map, check, look, start, and undo.
 *
 * <p>Everything here is for directory editors and administrators; anybody else gets a {@link
 * org.sena.identity.api.NotAllowedException}. A step that does not fit where the import stands is
 * an {@link IllegalStateException}.
 */
public interface FileImports {

    /** Bytes of the largest file that is taken. */
    long mostBytes();

    /** Rows of the longest file that is taken. */
    int mostRows();

    /**
     * Takes a file in and finds out how it is to be read. Nothing of it reaches the directory.
     *
     * @param fileName as the person calls it, with its ending
     * @return the import's id
     * @throws FileRefusedException when it is empty, no CSV or XLSX, too long, damaged or hostile
     */
    String take(String fileName, InputStream content) throws FileRefusedException, IOException;

    Optional<ImportRun> run(String runId);

    /** Newest first. */
    List<ImportRun> runs(int limit);

    /** The columns in the order of the file. */
    List<FileColumn> columns(String runId) throws FileRefusedException, IOException;

    /** Names of the sheets of a workbook; none for CSV. */
    List<String> sheets(String runId) throws FileRefusedException, IOException;

    /**
     * Reads the file in another way from now on.
     *
     * @throws FileRefusedException when it can't be read so
     */
    void readAs(String runId, FileLayout layout) throws FileRefusedException, IOException;

    /**
     * Checks all rows in the background; afterwards {@link #preview} and {@link #problems} tell.
     *
     * @return what is wrong with the mapping itself, in plain words; when it is not empty, nothing
     *     was started
     */
    List<String> check(String runId, ColumnMapping mapping);

    /** Back to the columns: forgets the check. Only before it was started. */
    void mapAgain(String runId);

    /** The first services as they would look. */
    List<RecordPreview> preview(String runId, int limit);

    /** The first problems, in the order of the rows. */
    List<RowProblem> problems(String runId, int limit);

    /** All problems as CSV, safe to open in a spreadsheet. */
    void writeProblems(String runId, Writer to) throws IOException;

    /**
     * Starts it, or goes on after it was stopped or failed.
     *
     * @param withoutRefused true: import the good rows and leave out the others. With false, a file
     *     that holds refused rows is not started.
     */
    void start(String runId, boolean withoutRefused);

    /** Stops it after the batch at hand; what is stored stays until it is undone. */
    void stop(String runId);

    /** Takes back everything it did, in the background. */
    void undo(String runId);

    /** Forgets a file that was never started. */
    void discard(String runId);

    /** By name. */
    List<SavedMapping> mappings();

    /** Adds, or replaces the one of that name. */
    void saveMapping(String name, ColumnMapping mapping);

    /** Services as CSV that {@link #take} understands, safe to open in a spreadsheet. */
    void export(Writer to) throws IOException;
}
