package org.sena.needs.service.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sena.needs.api.Question;

/** The questions read so far: a condition may look at these only, so no two can wait in a ring. */
final class Earlier {

    private final Map<String, Question> byId = new HashMap<>();
    private final Set<String> written;

    /**
     * @param written ids of all questions in the document, wherever they stand
     */
    Earlier(Set<String> written) {
        this.written = new HashSet<>(written);
    }

    void add(Question question) {
        byId.putIfAbsent(question.id(), question);
    }

    Optional<Question> find(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** True when the question is asked, but not before the place that was read last. */
    boolean standsLater(String id) {
        return written.contains(id) && !byId.containsKey(id);
    }
}
