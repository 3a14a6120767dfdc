package org.sena.privacy.api;

import org.immutables.value.Value;

/**
 * The words a person agrees to: what goes to whom, why, and for how long. A published wording never
 * changes; a new one gets a new id.
 */
@Value.Immutable
public interface ConsentWording {

    /** For example {@code referral-en-1}. */
    String id();

    Purpose purpose();

    /** BCP 47 language tag of the text. */
    String language();

    /**
     * The text with {@code {organisation}} and {@code {months}} filled in; paragraphs by blank
     * lines.
     */
    String text();

    /** Version of the privacy notice that the text points to. */
    String noticeVersion();

    /** Whole months until the consent ends by itself; at least 1. */
    int months();
}
