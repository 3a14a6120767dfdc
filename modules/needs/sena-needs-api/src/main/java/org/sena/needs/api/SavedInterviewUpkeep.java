package org.sena.needs.api;

import java.time.Instant;

/** Deletes saved interviews that are past their date. The suite runs it by itself. */
public interface SavedInterviewUpkeep {

    /**
     * Deletes a batch.
     *
     * @return how many were deleted; 0 when none is left
     * @throws org.sena.identity.api.NotAllowedException for anybody but the suite and an
     *     administrator
     */
    int run(Instant now);
}
