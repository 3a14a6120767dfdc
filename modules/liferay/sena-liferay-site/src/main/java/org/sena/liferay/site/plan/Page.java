package org.sena.liferay.site.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.immutables.value.Value;

/** A page of a Liferay site, as it is described or as it is there. */
@Value.Immutable
public interface Page {

    /** Below the site, for example {@code /needs}. */
    String address();

    /** Title by Liferay's language id, for example {@code en_GB}. */
    @Value.NaturalOrder
    SortedMap<String, String> titles();

    /** Portlet ids from top to bottom. */
    List<String> portlets();

    /** Names of the Liferay roles that may open it. */
    @Value.NaturalOrder
    SortedSet<String> viewers();

    /** True when no navigation shows it; those who may open it reach it by links. */
    boolean hidden();

    /** Each aspect as one text, the same for pages that are alike in it. */
    default Map<PageAspect, String> aspects() {
        Map<PageAspect, String> aspects = new EnumMap<>(PageAspect.class);
        aspects.put(PageAspect.ADDRESS, address());
        aspects.put(PageAspect.TITLE, titles().toString());
        aspects.put(PageAspect.PORTLETS, String.join(" ", portlets()));
        aspects.put(PageAspect.VIEWERS, String.join(",", viewers()));
        aspects.put(PageAspect.NAVIGATION, hidden() ? "hidden" : "shown");

        return aspects;
    }
}
