package org.sena.advice.api;

import java.util.Optional;
import org.immutables.value.Value;

/** What an adviser knows of somebody they look for; everything that is given must fit exactly. */
@Value.Immutable
public interface PersonCriteria {

    /** Of an item, an assessment or a referral, as typed. */
    Optional<String> reference();

    Optional<String> phone();

    Optional<String> email();

    /** Only with {@link #postcode()}. */
    Optional<String> name();

    /** Only with {@link #name()}. */
    Optional<String> postcode();

    /** From 1. */
    @Value.Default
    default int page() {
        return 1;
    }

    /** People on a page, 1 to 100. */
    @Value.Default
    default int size() {
        return 20;
    }

    /**
     * True when something is given that tells people apart: a reference, a phone number, an e-mail
     * address, or a name together with a postcode. A name or a postcode alone would list people.
     */
    default boolean isDiscriminating() {
        return reference().isPresent()
                || phone().isPresent()
                || email().isPresent()
                || name().isPresent() && postcode().isPresent();
    }

    /** A name alone, or a postcode alone, beside something else narrows nothing and is refused. */
    default boolean isComplete() {
        return name().isPresent() == postcode().isPresent();
    }

    @Value.Check
    default void check() {
        if (page() < 1 || size() < 1 || size() > 100) {
            throw new IllegalArgumentException("Pages are from 1, of 1 to 100 people");
        }
    }
}
