package org.sena.liferay.site.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.sena.liferay.identity.roles.RoleNames;
import org.sena.site.Audience;
import org.sena.site.Language;
import org.sena.site.Site;
import org.sena.site.SitePage;
import org.sena.site.Texts;

/**
 * Says in Liferay's terms what {@code site.json} says.
 *
 * <p>In Liferay nobody who has signed in may less than a guest, so that a page for guests is open
 * to everybody. Liferay shows a page in the navigation of all who may open it, or of nobody; SENA's
 * theme leaves those out that are meant for the navigation of others.
 */
public final class Description {

    /** The home page's key; its address in Liferay is {@link #HOME_ADDRESS}. */
    public static final String HOME = "/";

    /** Liferay gives each page an address; the site's own address leads to its first page. */
    public static final String HOME_ADDRESS = "/home";

    /** Liferay's role of everybody, {@code RoleConstants.GUEST}. */
    public static final String GUEST = "Guest";

    /** Liferay's role of a site's members, {@code RoleConstants.SITE_MEMBER}. */
    public static final String SITE_MEMBER = "Site Member";

    private final Site site;
    private final List<String> languages;
    private final List<String> missing;

    /**
     * @param offered ids of the languages of the portal instance, for example {@code en_GB}
     * @param fallback the one to use when the portal offers none of the site's
     */
    public Description(Site site, Set<String> offered, String fallback) {
        List<String> wanted =
                site.languages().stream()
                        .map(Language::locale)
                        .map(Locale::toString)
                        .collect(Collectors.toList());

        this.site = site;
        missing = wanted.stream().filter(id -> !offered.contains(id)).collect(Collectors.toList());
        wanted.retainAll(offered);
        languages = wanted.isEmpty() ? List.of(fallback) : List.copyOf(wanted);
    }

    /** Languages of the site that the portal does not offer. */
    public List<String> missingLanguages() {
        return List.copyOf(missing);
    }

    /**
     * @param theme Liferay's id of the theme
     */
    public Described in(String theme) {
        Map<String, Page> pages = new LinkedHashMap<>();
        List<SitePage> described =
                StreamSupport.stream(site.pages().spliterator(), false)
                        .collect(Collectors.toList());

        described.stream().filter(this::isHome).forEach(page -> pages.put(HOME, page(page)));
        described.stream()
                .filter(page -> !isHome(page))
                .forEach(page -> pages.put(below(page.path()), page(page)));

        return ImmutableDescribed.builder()
                .look(
                        ImmutableSiteLook.builder()
                                .names(texts(site.name()))
                                .languages(languages)
                                .theme(theme)
                                .build())
                .pages(pages)
                .build();
    }

    private boolean isHome(SitePage page) {
        return page.path().equals(site.path());
    }

    private String below(String path) {
        return path.substring(site.path().length());
    }

    private Page page(SitePage page) {
        return ImmutablePage.builder()
                .address(isHome(page) ? HOME_ADDRESS : below(page.path()))
                .titles(texts(page.title()))
                .portlets(page.portlets().stream().map(PortletIds::of).collect(Collectors.toList()))
                .viewers(viewers(page.mayOpen()))
                .hidden(isShownToNobody(page.inNavigation()))
                .build();
    }

    private static Set<String> viewers(Audience audience) {
        return audience.guests()
                ? Set.of(GUEST, SITE_MEMBER)
                : audience.roles().stream().map(RoleNames::name).collect(Collectors.toSet());
    }

    private static boolean isShownToNobody(Audience audience) {
        return !audience.guests() && audience.roles().isEmpty();
    }

    private SortedMap<String, String> texts(Texts texts) {
        SortedMap<String, String> byLanguage = new TreeMap<>();
        languages.forEach(id -> byLanguage.put(id, texts.in(locale(id))));

        return byLanguage;
    }

    private static Locale locale(String id) {
        return Locale.forLanguageTag(id.replace('_', '-'));
    }
}
