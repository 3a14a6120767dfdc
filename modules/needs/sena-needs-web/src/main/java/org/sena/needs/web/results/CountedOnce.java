package org.sena.needs.web.results;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sena.needs.api.UnmetNeed;

/** Which needs of an interview were counted as not met: each once, however often one looks. */
final class CountedOnce {

    private final Set<String> needs = new LinkedHashSet<>();

    /**
     * @param text what {@link #text()} gave before; empty at the beginning of an interview
     */
    CountedOnce(Optional<String> text) {
        text.ifPresent(codes -> needs.addAll(Arrays.asList(codes.split(" "))));
    }

    /** Those that were not counted yet; from now on they are. */
    List<UnmetNeed> more(List<UnmetNeed> unmet) {
        List<UnmetNeed> more = new ArrayList<>();

        for (UnmetNeed need : unmet) {
            if (needs.add(need.need())) {
                more.add(need);
            }
        }

        return more;
    }

    /** Codes with blanks between them. */
    String text() {
        return String.join(" ", needs);
    }
}
