package org.sena.liferay.site.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * In which order the pages stand. New pages come to their places in the description, unless an
 * editor has moved pages: then all stay where they are and new ones stand last.
 */
final class Order {

    private final List<String> described;
    private final List<String> after;
    private final List<String> lastMade;
    private final boolean moved;

    Order(Described description, FoundSite there, OwnPages own, Set<String> newPages) {
        List<String> now = List.copyOf(own.described().keySet());

        after = new ArrayList<>(now);
        after.addAll(newPages);
        described = only(description.pages().keySet(), after);
        lastMade = there.madeOrder();
        moved = !only(now, lastMade).equals(only(lastMade, now));
    }

    /** Empty: no page moves. */
    List<String> moves() {
        return moved || after.equals(described) ? List.of() : described;
    }

    /** What to keep as the order last made. */
    List<String> made() {
        return moved ? lastMade : described;
    }

    Optional<String> note() {
        return moved && !after.equals(described)
                ? Optional.of("The order of the pages was changed by hand and stays so.")
                : Optional.empty();
    }

    private static List<String> only(Collection<String> keys, Collection<String> wanted) {
        return keys.stream().filter(wanted::contains).collect(Collectors.toUnmodifiableList());
    }
}
