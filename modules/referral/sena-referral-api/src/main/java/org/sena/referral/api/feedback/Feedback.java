package org.sena.referral.api.feedback;

import java.util.Optional;
import org.immutables.value.Value;

/** What a person answered. */
@Value.Immutable(builder = false)
public interface Feedback {

    /** The most characters of {@link #words()}. */
    int MOST = 500;

    @Value.Parameter
    Helped helped();

    @Value.Parameter
    Manner manner();

    /** Anything they wanted to say; at most {@link #MOST} characters, not blank. */
    @Value.Parameter
    Optional<String> words();

    static Feedback of(Helped helped, Manner manner, Optional<String> words) {
        return ImmutableFeedback.of(
                helped, manner, words.map(String::strip).filter(said -> !said.isEmpty()));
    }
}
