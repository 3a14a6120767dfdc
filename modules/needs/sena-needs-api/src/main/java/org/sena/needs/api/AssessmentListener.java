package org.sena.needs.api;

import java.util.Optional;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ContactDetails;

/** Told in the same transaction. Register it as an OSGi service. */
public interface AssessmentListener {

    /** A person agreed to be contacted about an assessment. */
    void contactAgreed(
            Assessment assessment, ContactDetails contact, Consent consent, String reference);

    /**
     * An assessment was kept, however it came about. It is told in full: what the listener may do
     * with it, a consent has to say.
     *
     * @param before the newest earlier one of the same person and questionnaire that says something
     *     else
     */
    default void kept(Assessment assessment, Optional<Assessment> before) {}
}
