package org.sena.referral.api.agreement;

import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** How an organisation stands with the council now. */
@Value.Immutable
public interface Standing {

    String organisationId();

    String organisationName();

    /** True when an agreement holds now. */
    boolean recognised();

    /**
     * Until when agreements hold without a gap, those that follow counted in; when none holds now,
     * when the latest was over. Empty when there was none before.
     */
    Optional<Instant> until();

    /** True when they run out within the days of warning and none follows. */
    boolean endsSoon();

    /**
     * Until when it may read and finish what it was sent; empty when it may go on or never could.
     */
    Optional<Instant> finishUntil();

    /** Referrals it has in hand. */
    int openReferrals();
}
