package org.sena.identity.api;

import java.util.Optional;

/** The request that is answered on this thread. The host provides it, where it can. */
public interface CurrentRequest {

    /** Empty in a job. */
    Optional<RequestTrace> get();
}
