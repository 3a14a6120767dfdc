package org.sena.needs.api;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** One question of a questionnaire. */
@Value.Immutable
public interface Question {

    String id();

    QuestionType type();

    String text();

    /** BCP 47 language tag of its texts; {@code en} unless said otherwise. */
    @Value.Default
    default String language() {
        return "en";
    }

    Optional<String> hint();

    /** Why we ask, in plain words. */
    Optional<String> why();

    @Value.Default
    default boolean optional() {
        return false;
    }

    @Value.Default
    default boolean sensitive() {
        return false;
    }

    /** In order; empty unless the type is single or multiple choice. */
    List<Option> options();

    /** Present exactly for numbers. */
    Optional<NumberRange> number();

    /** Present only for dates that are limited. */
    Optional<DateRange> date();

    /** Longest short text in characters. */
    OptionalInt maxLength();

    Optional<Condition> visibleWhen();

    default Optional<Option> option(String optionId) {
        for (Option option : options()) {
            if (option.id().equals(optionId)) {
                return Optional.of(option);
            }
        }

        return Optional.empty();
    }
}
