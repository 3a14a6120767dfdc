package org.sena.privacy.api.subject;

/**
 * Whether a person asked for it: what lets information governance collect or erase the records of
 * somebody else. Whoever keeps the rights requests registers it as an OSGi service; without one,
 * nobody may.
 */
public interface RightsBasis {

    /** True when that request is open and is that person's. */
    boolean isOpen(String requestId, String subjectId);
}
