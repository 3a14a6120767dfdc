package org.sena.referral.api.statistics;

import java.util.Map;
import org.immutables.value.Value;

/** What became of the referrals to one service, or to all of them. */
@Value.Immutable
public interface ServiceFigures {

    /** Empty for the sum of all. */
    String serviceId();

    /** Empty for the sum of all. */
    String serviceName();

    /** Empty for the sum of all. */
    String organisationName();

    /** How many were made; the sum of all parts. */
    Count made();

    /** Each part is there. */
    Map<Part, Count> parts();
}
