package org.sena.needs.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** A published version of a questionnaire. It never changes. */
@Value.Immutable
public interface Questionnaire {

    String key();

    /** From 1. */
    int version();

    String title();

    /** BCP 47 language tag of its texts. */
    String language();

    List<QuestionGroup> groups();

    List<Signpost> signposts();

    /** All questions in the order in which they are asked. */
    @Value.Lazy
    default List<Question> questions() {
        return groups().stream()
                .flatMap(group -> group.questions().stream())
                .collect(Collectors.toUnmodifiableList());
    }

    default Optional<Question> question(String questionId) {
        return questions().stream().filter(q -> q.id().equals(questionId)).findFirst();
    }
}
