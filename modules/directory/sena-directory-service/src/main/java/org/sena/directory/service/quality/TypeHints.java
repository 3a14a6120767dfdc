package org.sena.directory.service.quality;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sena.directory.api.workflow.Quality.Hint;

/** Whether a service is tagged with too much. */
final class TypeHints {

    private static final int MOST = 3;

    private final Function<String, Optional<String>> broaderType;

    /**
     * @param broaderType code of a service type to the code of its broader one
     */
    TypeHints(Function<String, Optional<String>> broaderType) {
        this.broaderType = broaderType;
    }

    Set<Hint> of(Set<String> types) {
        Set<Hint> hints = EnumSet.noneOf(Hint.class);

        if (types.size() > MOST) {
            hints.add(Hint.MANY_SERVICE_TYPES);
        }

        if (types.stream().anyMatch(type -> broader(type).stream().anyMatch(types::contains))) {
            hints.add(Hint.TYPE_AND_ITS_PARENT);
        }

        return hints;
    }

    private Set<String> broader(String type) {
        Set<String> broader = new HashSet<>();
        Optional<String> next = broaderType.apply(type);

        while (next.isPresent() && broader.add(next.get())) {
            next = broaderType.apply(next.get());
        }

        return broader;
    }
}
