package org.sena.directory.api.exchange;

/** Where the import of a file stands. */
public enum ImportState {
    /** Taken in; somebody has to say what its columns mean. */
    MAPPING,
    /** Its rows are being read. Goes on by itself, also after a restart. */
    CHECKING,
    /** Read; somebody has to look and start it. Nothing is in the directory yet. */
    CHECKED,
    /** Its records go into the directory. Goes on by itself, also after a restart. */
    RUNNING,
    /** Stopped by somebody, between two batches. */
    STOPPED,
    /** Stopped by something unforeseen, between two batches. */
    FAILED,
    FINISHED,
    /** What it did is being taken back. Goes on by itself, also after a restart. */
    UNDOING,
    UNDONE;

    /** True while SENA works on it. */
    public boolean isAtWork() {
        return this == CHECKING || this == RUNNING || this == UNDOING;
    }
}
