package org.sena.notification.api;

import org.immutables.value.Value;

/**
 * That something waits for somebody: what kind of thing, its reference and where to read it. Never
 * what it says, nor anybody's name.
 */
@Value.Immutable
public interface Notice {

    /**
     * What makes it one notice, 1 to 200 characters: for example the kind, the referral's id and
     * its version. Whoever tells it again with the same key tells nothing new.
     */
    String key();

    /**
     * What happened: lower-case words with dots, 1 to 75 characters, for example {@code
     * referral.sent} or {@code referral.alert.60}. {@link Topic#of} says what it belongs to.
     */
    String kind();

    Recipient to();

    /** What people call the object, for example {@code SENA-7Q4M-2PXK}; 1 to 75 characters. */
    String reference();

    /**
     * Where to read about it: a path below the site's first page, without a slash in front, 1 to
     * 500 characters, for example {@code my-support?p_r_p_referral=SENA-7Q4M-2PXK}.
     */
    String link();

    /** Id of the referral or queue item it is about and is forgotten with; 1 to 75 characters. */
    String about();

    /** True when it may wait neither for the daily message nor for the end of quiet hours. */
    @Value.Default
    default boolean urgent() {
        return false;
    }

    /**
     * @throws IllegalArgumentException when a field has not the shape it says
     */
    @Value.Check
    default void check() {
        Shape.check("key", key(), 200, "\\S+");
        Shape.check("kind", kind(), 75, "[a-z0-9]+([.-][a-z0-9]+)*");
        Shape.check("reference", reference(), 75, "[A-Za-z0-9._-]+");
        Shape.check("link", link(), 500, "(?!/)[A-Za-z0-9._~/?&=%+-]+");
        Shape.check("about", about(), 75, "\\S+");
    }
}
