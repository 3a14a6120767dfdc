package org.sena.needs.api;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A life area: questions that belong together. */
@Value.Immutable
public interface QuestionGroup {

    String id();

    String title();

    /** BCP 47 language tag of its title; {@code en} unless said otherwise. */
    @Value.Default
    default String language() {
        return "en";
    }

    Optional<Condition> visibleWhen();

    List<Question> questions();
}
