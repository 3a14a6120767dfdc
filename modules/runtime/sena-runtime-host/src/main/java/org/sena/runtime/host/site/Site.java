package org.sena.runtime.host.site;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The whole site as {@code site.json} describes it. */
public final class Site {

    private final Texts name;
    private final String path;
    private final List<Language> languages;
    private final List<String> styles;
    private final List<String> scripts;
    private final List<SiteLink> footer;
    private final Map<String, SitePage> pages = new LinkedHashMap<>();

    Site(
            Texts name,
            String path,
            List<Language> languages,
            List<String> styles,
            List<String> scripts,
            List<SitePage> pages,
            List<SiteLink> footer) {
        this.name = name;
        this.path = path;
        this.languages = List.copyOf(languages);
        this.styles = List.copyOf(styles);
        this.scripts = List.copyOf(scripts);
        this.footer = List.copyOf(footer);
        pages.forEach(page -> this.pages.put(page.path(), page));
    }

    public Texts name() {
        return name;
    }

    /** Where the site begins, for example {@code /web/sena}; its start page has this very path. */
    public String path() {
        return path;
    }

    /** At least one; the first is the one used when nothing else fits. */
    public List<Language> languages() {
        return languages;
    }

    /** Paths of the style sheets, in order. */
    public List<String> styles() {
        return styles;
    }

    /** Paths of the scripts; pages work without them. */
    public List<String> scripts() {
        return scripts;
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
