package org.sena.liferay.site.portal;

import com.liferay.portal.kernel.model.GroupConstants;
import com.liferay.portal.kernel.util.UnicodeProperties;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sena.liferay.site.plan.SiteAspect;

/**
 * What stands in a site's type settings: Liferay's own languages, as GA112's {@code LanguageImpl}
 * reads them, and what SENA keeps beside them.
 */
final class SiteState {

    private static final String LANGUAGES = "locales";
    private static final String DEFAULT_LANGUAGE = "languageId";
    private static final String PAGES = "sena-pages";
    private static final String ORDER = "sena-order";

    private final UnicodeProperties settings;

    /**
     * @param settings changed in place
     */
    SiteState(UnicodeProperties settings) {
        this.settings = settings;
    }

    /** True for a site that was made from a description. */
    boolean isOwn() {
        return settings.containsKey(PAGES);
    }

    /** The first is the default; none when the site takes the portal's. */
    List<String> languages() {
        if (!settings.getProperty(GroupConstants.TYPE_SETTINGS_KEY_INHERIT_LOCALES, "true")
                .equals("false")) {
            return List.of();
        }

        List<String> languages = new ArrayList<>(list(LANGUAGES, ","));
        String first = settings.getProperty(DEFAULT_LANGUAGE, "");

        if (languages.remove(first)) {
            languages.add(0, first);
        }

        return languages;
    }

    void languages(List<String> languages) {
        settings.setProperty(GroupConstants.TYPE_SETTINGS_KEY_INHERIT_LOCALES, "false");
        settings.setProperty(LANGUAGES, String.join(",", languages));
        settings.setProperty(DEFAULT_LANGUAGE, languages.get(0));
    }

    Map<SiteAspect, String> made() {
        return Marks.read(SiteAspect.class, settings);
    }

    void made(Map<SiteAspect, String> marks) {
        Marks.write(marks, settings);
    }

    /** Keys of all pages ever made. */
    Set<String> madePages() {
        return Set.copyOf(list(PAGES, " "));
    }

    void madePages(Collection<String> keys) {
        settings.setProperty(PAGES, String.join(" ", new TreeSet<>(keys)));
    }

    List<String> madeOrder() {
        return list(ORDER, " ");
    }

    void madeOrder(List<String> keys) {
        settings.setProperty(ORDER, String.join(" ", keys));
    }

    @Override
    public String toString() {
        return settings.toString();
    }

    private List<String> list(String name, String separator) {
        return Arrays.stream(settings.getProperty(name, "").split(separator))
                .filter(item -> !item.isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }
}
