package org.sena.referral.api.feedback;

import java.time.Instant;
import org.immutables.value.Value;

/** What somebody wanted to say about the help they had, and about whose. */
@Value.Immutable
public interface Remark {

    String serviceName();

    String organisationName();

    Feedback feedback();

    Instant givenAt();
}
