package org.sena.referral.web.organisation;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Arrays;
import java.util.List;

/** A page of the organisation's workspace that is reached from its list, not the navigation. */
public enum Way {
    TEAM("team", false),
    SERVICES("services", false),
    CONVERSATIONS("conversations", false),
    FIGURES("figures", false),
    WEBHOOKS("webhooks", true),
    ACCESS_KEYS("access-keys", true);

    private final String name;
    private final boolean forManagers;

    Way(String name, boolean forManagers) {
        this.name = name;
        this.forManagers = forManagers;
    }

    /** In the order in which they are shown. */
    static List<Way> open(boolean manager) {
        return Arrays.stream(values())
                .filter(way -> manager || !way.forManagers)
                .collect(toUnmodifiableList());
    }

    /** Path below the site's first page. */
    public String path() {
        return "organisation/" + name;
    }

    /** Key of the link's words. */
    public String words() {
        return "inbox." + name;
    }
}
