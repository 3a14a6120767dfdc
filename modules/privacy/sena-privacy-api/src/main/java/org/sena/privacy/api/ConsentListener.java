package org.sena.privacy.api;

/** Told in the same transaction when a consent ends. Register it as an OSGi service. */
public interface ConsentListener {

    void withdrawn(Consent consent);
}
