package org.sena.liferay.site.plan;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Which of the pages that are there were made from the description. */
final class OwnPages {

    private final Map<String, FoundPage> described = new LinkedHashMap<>();
    private final Map<String, FoundPage> left = new LinkedHashMap<>();
    private final Set<String> addresses = new HashSet<>();

    OwnPages(Described description, FoundSite there) {
        for (FoundPage found : there.pages()) {
            addresses.add(found.page().address());
            found.key()
                    .ifPresent(
                            key -> {
                                Page page = description.pages().get(key);

                                (page == null ? left : described)
                                        .merge(key, found, (a, b) -> own(a, b, page));
                            });
        }
    }

    /**
     * The copy that an editor makes of a page has its key; the page itself has the address of the
     * description, or else was there first.
     */
    private static FoundPage own(FoundPage a, FoundPage b, Page page) {
        if (page != null && !a.page().address().equals(b.page().address())) {
            if (a.page().address().equals(page.address())) {
                return a;
            }

            if (b.page().address().equals(page.address())) {
                return b;
            }
        }

        return a.id() <= b.id() ? a : b;
    }

    /** Pages of the description, in the site's order. */
    Map<String, FoundPage> described() {
        return Collections.unmodifiableMap(described);
    }

    /** Pages that left the description, in the site's order. */
    Map<String, FoundPage> left() {
        return Collections.unmodifiableMap(left);
    }

    Set<String> keys() {
        Set<String> keys = new HashSet<>(described.keySet());
        keys.addAll(left.keySet());

        return keys;
    }

    /** True when any page of the site has that address. */
    boolean takes(String address) {
        return addresses.contains(address);
    }
}
