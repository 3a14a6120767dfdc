package org.sena.privacy.api.subject;

import java.util.List;
import org.immutables.value.Value;

/** What became of a person's records when they asked for deletion. */
@Value.Immutable(builder = false)
public interface Erasure {

    /** Records that are gone; at least 0. */
    @Value.Parameter
    int removed();

    /**
     * What stays, why and until when, one sentence each in words for the person: "Your consents
     * stay for 6 years, because we must be able to show that you gave them."
     */
    @Value.Parameter
    List<String> kept();

    static Erasure of(int removed, List<String> kept) {
        return ImmutableErasure.of(removed, kept);
    }

    /** There was nothing. */
    static Erasure none() {
        return of(0, List.of());
    }
}
