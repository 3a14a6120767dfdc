package org.sena.needs.api;

import java.util.Optional;
import org.immutables.value.Value;

/** How far one text of a questionnaire is translated into one language: a translator's line. */
@Value.Immutable
public interface TextTranslation {

    /** As in {@link Translation#texts()}. */
    String path();

    /** What the questionnaire says now. */
    String english();

    /** Empty when nothing was translated yet. */
    Optional<TranslatedText> translated();

    default State state() {
        return translated()
                .map(text -> text.english().equals(english()) ? State.CURRENT : State.STALE)
                .orElse(State.MISSING);
    }

    /** What is to be done about it. */
    enum State {
        /** Nothing: it translates what is said now. */
        CURRENT,
        /** Translate it again: the English text changed since. It is never shown. */
        STALE,
        /** Translate it. */
        MISSING
    }
}
