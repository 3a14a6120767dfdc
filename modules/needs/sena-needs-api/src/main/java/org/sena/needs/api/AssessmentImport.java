package org.sena.needs.api;

import java.util.List;

/**
 * Brings in assessments that were made elsewhere or before, frozen as they are. For administrators
 * and jobs; audited once for all of a call.
 */
public interface AssessmentImport {

    /**
     * Stores them in one transaction, each sealed under its person's key.
     *
     * @param assessments with ids that are not there yet; a few hundred at once
     * @throws org.sena.identity.api.NotAllowedException for anybody but an administrator
     */
    void store(List<Assessment> assessments);

    /**
     * Whether one of that id is there.
     *
     * @throws org.sena.identity.api.NotAllowedException for anybody but an administrator
     */
    boolean isThere(String assessmentId);
}
