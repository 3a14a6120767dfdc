package org.sena.liferay.site.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts some of many into an order of their own, each into a place that one of them had. */
public final class Slots {

    private Slots() {}

    /**
     * @param all in their present order
     * @param some in the order they are to have; those that are not among all are passed over
     * @return all of them; what is not among some stands where it stood
     */
    public static <T> List<T> of(List<T> all, List<T> some) {
        List<T> present = some.stream().filter(all::contains).collect(Collectors.toList());
        List<Integer> places =
                present.stream().map(all::indexOf).sorted().collect(Collectors.toList());
        List<T> ordered = new ArrayList<>(all);

        for (int i = 0; i < places.size(); i++) {
            ordered.set(places.get(i), present.get(i));
        }

        return ordered;
    }
}
