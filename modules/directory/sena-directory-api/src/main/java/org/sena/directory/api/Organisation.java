package org.sena.directory.api;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A body that runs services. */
@Value.Immutable
public interface Organisation {

    String id();

    String name();

    String description();

    Optional<String> email();

    Optional<String> phone();

    Optional<String> url();

    /**
     * Until when the council's agreement with it runs; a recognised organisation has one. Without
     * an agreement that is valid today it gets no referrals.
     */
    Optional<LocalDate> agreementUntil();

    /** True when it may receive referrals on that day. */
    default boolean isRecognisedOn(LocalDate day) {
        return agreementUntil().filter(until -> !until.isBefore(day)).isPresent();
    }
}
