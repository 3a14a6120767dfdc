package org.sena.privacy.service.audit;

import java.time.LocalDate;
import org.immutables.value.Value;

/** Where the trail stood at the end of a day (UTC). */
@Value.Immutable(builder = false)
interface Anchor {

    @Value.Parameter
    LocalDate day();

    @Value.Parameter
    long sequence();

    /** Hash of that event. */
    @Value.Parameter
    String hash();

    static Anchor of(LocalDate day, long sequence, String hash) {
        return ImmutableAnchor.of(day, sequence, hash);
    }

    /** As it is signed, and written to the file with the signature behind it. */
    default String text() {
        return day() + " " + sequence() + " " + hash();
    }
}
