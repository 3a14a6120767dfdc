package org.sena.referral.api.statistics;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** Of whom and of when. */
@Value.Immutable(builder = false)
public interface FiguresQuery {

    /** Empty: the actor's own, or all for those who see all. */
    @Value.Parameter
    Optional<String> organisationId();

    /** The first day on which referrals were sent that count, in London's time. */
    @Value.Parameter
    LocalDate from();

    /** The last such day. */
    @Value.Parameter
    LocalDate until();

    @Value.Check
    default void check() {
        if (until().isBefore(from())) {
            throw new IllegalArgumentException("The last day is before the first");
        }
    }

    static FiguresQuery of(Optional<String> organisationId, LocalDate from, LocalDate until) {
        return ImmutableFiguresQuery.of(organisationId, from, until);
    }
}
