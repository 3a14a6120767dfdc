package org.sena.needs.api;

import org.immutables.value.Value;

/** A text in another language, with the English text it was made from. */
@Value.Immutable(builder = false)
public interface TranslatedText {

    /** What it translates. When the questionnaire says something else by now, it is stale. */
    @Value.Parameter
    String english();

    /** In the other language; never blank. */
    @Value.Parameter
    String text();

    static TranslatedText of(String english, String text) {
        return ImmutableTranslatedText.of(english, text);
    }
}
