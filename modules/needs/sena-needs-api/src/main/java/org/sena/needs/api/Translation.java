package org.sena.needs.api;

import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A questionnaire's texts in one other language, current and stale alike. */
@Value.Immutable
public interface Translation {

    /** BCP 47 language tag, for example {@code cy}. */
    String language();

    /** True while somebody who speaks the language has yet to check it. */
    @Value.Default
    default boolean draft() {
        return false;
    }

    /**
     * By path: {@code title}, {@code groups/<id>/title}, {@code questions/<id>/text|hint|why|unit},
     * {@code questions/<id>/options/<option>/text|hint}, {@code signposts/<id>/title|text}; and, of
     * what the questionnaire does not hold itself, {@code needs/<code>}, {@code
     * needs/<code>/summary} and {@code reasons/<rule>}.
     */
    Map<String, TranslatedText> texts();

    /** The text at a path, unless it is missing or translates anything but this English text. */
    default Optional<String> current(String path, String english) {
        return Optional.ofNullable(texts().get(path))
                .filter(text -> text.english().equals(english))
                .map(TranslatedText::text);
    }
}
