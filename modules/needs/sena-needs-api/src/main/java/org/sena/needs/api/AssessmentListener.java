package org.sena.needs.api;

import org.sena.privacy.api.Consent;
import org.sena.privacy.api.ContactDetails;

/** Told in the same transaction. Register it as an OSGi service. */
public interface AssessmentListener {

    /** A person agreed to be contacted about an assessment. */
    void contactAgreed(
            Assessment assessment, ContactDetails contact, Consent consent, String reference);
}
