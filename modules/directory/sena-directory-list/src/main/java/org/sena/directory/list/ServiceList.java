package org.sena.directory.list;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.ArrayList;
import java.util.List;
import org.sena.directory.api.ListedService;

/** What lists may hold: each service once, in the order in which they were put there. */
final class ServiceList {

    /** Nobody calls more services than these. */
    static final int MOST = 50;

    private ServiceList() {}

    /** With one more at its end; the same when it is there already or the list is full. */
    static List<ListedService> with(List<ListedService> list, ListedService more) {
        if (list.size() >= MOST || holds(list, more.service())) {
            return list;
        }

        List<ListedService> longer = new ArrayList<>(list);

        longer.add(more);

        return List.copyOf(longer);
    }

    static List<ListedService> without(List<ListedService> list, String service) {
        return list.stream()
                .filter(listed -> !listed.service().equals(service))
                .collect(toUnmodifiableList());
    }

    /** The first, then what only the second has. */
    static List<ListedService> merged(List<ListedService> first, List<ListedService> second) {
        List<ListedService> both = first;

        for (ListedService listed : second) {
            both = with(both, listed);
        }

        return both;
    }

    static boolean holds(List<ListedService> list, String service) {
        return list.stream().anyMatch(listed -> listed.service().equals(service));
    }
}
