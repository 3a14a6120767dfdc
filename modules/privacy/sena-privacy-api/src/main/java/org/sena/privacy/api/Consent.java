package org.sena.privacy.api;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A consent as it was given: one person, one recipient, one purpose. Only the withdrawal is ever
 * added to it.
 */
@Value.Immutable
public interface Consent {

    String id();

    String subjectId();

    String recipientOrganisationId();

    Purpose purpose();

    Set<DataItem> items();

    Set<SpecialCategory> specialCategories();

    /** Id of the {@link ConsentWording}. */
    String wordingId();

    /** SHA-256 of the text as the person read it, in lower-case hexadecimal. */
    String wordingHash();

    String language();

    String noticeVersion();

    Channel channel();

    Giver giver();

    Optional<String> relationship();

    /** The user who recorded it; empty when an anonymous resident did. */
    Optional<String> capturedBy();

    Instant givenAt();

    Instant expiresAt();

    Optional<Instant> withdrawnAt();

    /** True when nothing may stop relying on it yet at that moment. */
    default boolean isActiveAt(Instant moment) {
        return withdrawnAt().isEmpty() && moment.isBefore(expiresAt());
    }
}
