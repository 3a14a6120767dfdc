package org.sena.referral.api.team;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Somebody who works on referrals in an organisation. */
@Value.Immutable
public interface Member {

    String userId();

    String name();

    boolean manager();

    /** Open referrals that they look after. */
    int open();

    /** The last day on which they are away; empty when they are here today. */
    Optional<LocalDate> awayUntil();
}
