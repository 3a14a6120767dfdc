package org.sena.liferay.theme;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sena.shell.Host;
import org.sena.shell.ImmutableSearchTarget;
import org.sena.shell.SearchTarget;
import org.sena.site.Language;
import org.sena.site.Site;

/** Where things are in Liferay. */
final class PortalHost implements Host {

    /** The first page's address in Liferay, which gives each page one of its own. */
    static final String HOME = "/home";

    private static final String FINDER = "sena_services";
    private static final String START = "sena_start";

    private final Site description;
    private final PortalPlace place;
    private final String quickExit;
    private final ActionAddresses actions;

    PortalHost(Site description, PortalPlace place, String quickExit, ActionAddresses actions) {
        this.description = description;
        this.place = place;
        this.quickExit = quickExit;
        this.actions = actions;
    }

    @Override
    public String page() {
        return place.page.equals(HOME) ? description.path() : description.path() + place.page;
    }

    /** A link into the site follows it to where it is in Liferay. */
    @Override
    public String address(String path) {
        String home = description.path();

        return path.equals(home) || path.startsWith(home + "/")
                ? place.site + path.substring(home.length())
                : path;
    }

    /**
     * As GA112's {@code com.liferay.portal.action.UpdateLanguageAction} reads it: the language, and
     * where to go back to.
     */
    @Override
    public String pageIn(Language language) {
        return place.main
                + "/portal/update_language?p_l_id="
                + place.plid
                + "&languageId="
                + language.locale()
                + "&redirect="
                + URLEncoder.encode(place.current, StandardCharsets.UTF_8);
    }

    /** The start page's own quick exit; without that page, the portal's way out. */
    @Override
    public String leave() {
        return actions.of(HOME, START, "quick-exit").orElse(place.main + "/portal/logout");
    }

    @Override
    public String quickExit() {
        return quickExit;
    }

    /** Fields of a portlet's form carry its namespace: {@code Portal#getPortletNamespace}. */
    @Override
    public Optional<SearchTarget> search() {
        return actions.of("/services", FINDER, "search")
                .map(
                        action ->
                                ImmutableSearchTarget.builder()
                                        .action(action)
                                        .field("_" + FINDER + "_words")
                                        .build());
    }

    /** Made-up people are the runtime's, for trying it out. */
    @Override
    public boolean isDemo() {
        return false;
    }
}
