package org.sena.directory.api.exchange;

import java.util.Optional;

/**
 * Says how good the directory is. For directory editors, commissioners and administrators; others
 * get a {@link org.sena.identity.api.NotAllowedException}.
 */
public interface Baselines {

    /** The newest report; empty until the first was made in the background. */
    Optional<Baseline> latest();
}
