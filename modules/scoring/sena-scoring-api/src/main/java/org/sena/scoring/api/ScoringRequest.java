package org.sena.scoring.api;

import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/** What is scored. The order of the answers makes no difference; a repeated answer counts once. */
@Value.Immutable
public interface ScoringRequest {

    Set<ScoredAnswer> answers();

    /**
     * Need to utilisation (open referrals divided by capacity, at least 0); needs unknown are
     * absent.
     */
    Map<String, Double> utilisation();
}
