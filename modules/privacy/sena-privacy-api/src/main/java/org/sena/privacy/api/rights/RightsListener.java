package org.sena.privacy.api.rights;

/** Told in the same transaction when something happens to a request. An OSGi service. */
public interface RightsListener {

    /** It came in, was extended, answered or taken back: its state says which. */
    void changed(RightsRequest request);
}
