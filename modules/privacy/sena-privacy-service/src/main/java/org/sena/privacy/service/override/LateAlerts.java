package org.sena.privacy.service.override;

import java.time.Instant;

/** Tells of overrides that nobody looked at in time. */
public interface LateAlerts {

    /**
     * Each is told once, whoever calls and however often.
     *
     * @return how many
     */
    int tell(Instant now);
}
