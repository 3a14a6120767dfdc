package org.sena.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole site as {@code site.json} describes it. */
public final class Site {

    private final Texts name;
    private final Texts place;
    private final String path;
    private final List<Language> languages;
    private final Theme theme;
    private final String quickExit;
    private final List<SiteLink> footer;
    private final Map<String, SitePage> pages = new LinkedHashMap<>();

    Site(
            Texts name,
            Texts place,
            String path,
            List<Language> languages,
            Theme theme,
            String quickExit,
            List<SitePage> pages,
            List<SiteLink> footer) {
        this.name = name;
        this.place = place;
        this.path = path;
        this.languages = List.copyOf(languages);
        this.theme = theme;
        this.quickExit = quickExit;
        this.footer = List.copyOf(footer);
        pages.forEach(page -> this.pages.put(page.path(), page));
    }

    public Texts name() {
        return name;
    }

    /** Whom the site is for, for example a district; shown beside its name. */
    public Texts place() {
        return place;
    }

    /** Where the site begins, for example {@code /web/sena}; its start page has this very path. */
    public String path() {
        return path;
    }

    /** At least one; the first is the one used when nothing else fits. */
    public List<Language> languages() {
        return languages;
    }

    public Theme theme() {
        return theme;
    }

    /** The harmless site that the quick exit leads to. */
    public String quickExit() {
        return quickExit;
    }

    public List<SiteLink> footer() {
        return footer;
    }

    /** In the order of navigation. */
    public Iterable<SitePage> pages() {
        return pages.values();
    }

    public Optional<SitePage> page(String pagePath) {
        return Optional.ofNullable(pages.get(pagePath));
    }
}
