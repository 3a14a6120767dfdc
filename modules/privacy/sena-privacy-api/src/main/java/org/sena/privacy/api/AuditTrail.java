package org.sena.privacy.api;

import java.util.List;
import java.util.OptionalLong;

/** Who did what to whose data: append-only, each event chained to the one before by its hash. */
public interface AuditTrail {

    /** Records an allowed deed in the caller's transaction: both stand or both fall. */
    void allowed(AuditRecord record);

    /** Records a refusal in a transaction of its own, so that it outlives the refused one. */
    void denied(AuditRecord record);

    /** The newest events about a person, newest first. */
    List<AuditEvent> aboutSubject(String subjectId, int limit);

    /** Walks the whole chain; the sequence of the first event that does not fit, if any. */
    OptionalLong firstBrokenLink();
}
