package org.sena.referral.api;

import java.time.Instant;
import org.immutables.value.Value;

/** What somebody has filled in so far. */
@Value.Immutable
public interface ReferralDraft {

    String serviceId();

    String serviceName();

    /** What the page wants to keep, as it wrote it; at most 100,000 characters. */
    String content();

    Instant begunAt();

    /** 24 hours after it was begun. */
    Instant keptUntil();
}
