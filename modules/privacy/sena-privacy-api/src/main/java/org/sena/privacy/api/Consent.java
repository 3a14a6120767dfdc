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

    /** Its name as the person read it. */
    String recipientName();

    Purpose purpose();

    Set<DataItem> items();

    /** Each ticked by itself. */
    Set<SpecialCategory> specialCategories();

    LawfulBasis lawfulBasis();

    /** Id of the {@link ConsentWording}. */
    String wordingId();

    /** SHA-256 of the text as the person read it, in lower-case hexadecimal. */
    String wordingHash();

    String language();

    String noticeVersion();

    Channel channel();

    Giver giver();

    Optional<String> relationship();

    /** Where the proof of an attested consent is. */
    Optional<String> evidence();

    /** The user who recorded it; empty when an anonymous resident did. */
    Optional<String> capturedBy();

    /** The organisation that user worked for. */
    Optional<String> capturedByOrganisation();

    Instant givenAt();

    Instant expiresAt();

    /** The consent that this one renews. */
    Optional<String> supersedes();

    Optional<Instant> withdrawnAt();

    /** The user who ended it; empty when an anonymous resident did, or it has not ended. */
    Optional<String> withdrawnBy();

    Optional<Channel> withdrawnChannel();

    /** Why, as it was said; never needed. */
    Optional<String> withdrawnReason();

    /** True when nothing may stop relying on it yet at that moment. */
    default boolean isActiveAt(Instant moment) {
        return withdrawnAt().isEmpty() && moment.isBefore(expiresAt());
    }
}
