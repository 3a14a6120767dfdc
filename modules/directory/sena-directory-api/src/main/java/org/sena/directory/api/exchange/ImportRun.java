package org.sena.directory.api.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A file that somebody brought, and how far its import is. */
@Value.Immutable
public interface ImportRun {

    /** UUID; its records have the origin {@code import:<id>}. */
    String id();

    String fileName();

    /** Bytes. */
    long fileSize();

    Instant uploadedAt();

    /** When it last went a step. */
    Instant changedAt();

    ImportState state();

    FileLayout layout();

    /** Empty until somebody said it. */
    Optional<ColumnMapping> mapping();

    /** Rows below the header that hold something. */
    int rows();

    /** Services that can be imported; this and the following are 0 until the file is checked. */
    int services();

    /** Organisations named by these services that are new or would change. */
    int organisations();

    int newServices();

    int changedServices();

    int sameServices();

    /** Services that can't be imported as they stand. */
    int refusedServices();

    /** How many {@link RowProblem}s there are. */
    int problems();

    /** Batches in all. */
    int batches();

    /** Batches stored. */
    int batchesDone();

    /** Records that the import added or changed so far. */
    int stored();

    /** Why it failed, in plain words. */
    Optional<String> failure();

    /** After undoing: ids of records that somebody else changed since; they were left alone. */
    List<String> leftAlone();

    /** 0 to 100. */
    default int percent() {
        return batches() == 0 ? 0 : (int) (100L * batchesDone() / batches());
    }
}
