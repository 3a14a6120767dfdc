package org.sena.scoring.api;

import org.immutables.value.Value;

/** One answer as the matrix sees it: a question with one chosen option, or with a whole number. */
@Value.Immutable(builder = false)
public interface ScoredAnswer {

    @Value.Parameter
    String question();

    /** The option chosen, or the number in decimal digits. */
    @Value.Parameter
    String value();

    static ScoredAnswer of(String question, String value) {
        return ImmutableScoredAnswer.of(question, value);
    }
}
