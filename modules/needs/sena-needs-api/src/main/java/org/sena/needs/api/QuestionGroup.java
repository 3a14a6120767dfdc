package org.sena.needs.api;

import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A life area: questions that belong together. */
@Value.Immutable
public interface QuestionGroup {

    String id();

    String title();

    Optional<Condition> visibleWhen();

    List<Question> questions();
}
