package org.sena.liferay.site.portal;

import com.liferay.portal.kernel.model.LayoutTypePortletConstants;
import com.liferay.portal.kernel.util.UnicodeProperties;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sena.liferay.site.plan.PageAspect;

/**
 * What stands in a page's type settings: Liferay's own layout template and columns, as GA112's
 * {@code LayoutTypePortletImpl} reads them, and what SENA keeps beside them.
 */
final class PageSettings {

    /** One column across the page; {@code /layouttpl/standard/1_column.tpl} of every portal. */
    static final String TEMPLATE = "1_column";

    private static final String KEY = "sena-page";
    private static final Pattern COLUMN =
            Pattern.compile(
                    Pattern.quote(LayoutTypePortletConstants.COLUMN_PREFIX) + "([0-9]{1,3})");

    private final UnicodeProperties settings;

    /**
     * @param settings changed in place
     */
    PageSettings(UnicodeProperties settings) {
        this.settings = settings;
    }

    /** By which the description knows the page; empty: an editor made it. */
    Optional<String> key() {
        return Optional.ofNullable(settings.getProperty(KEY)).filter(key -> !key.isEmpty());
    }

    void key(String key) {
        settings.setProperty(KEY, key);
    }

    Map<PageAspect, String> made() {
        return Marks.read(PageAspect.class, settings);
    }

    void made(Map<PageAspect, String> marks) {
        Marks.write(marks, settings);
    }

    /** Ids from the top of the first column to the end of the last. */
    List<String> portlets() {
        return settings.keySet().stream()
                .filter(name -> COLUMN.matcher(name).matches())
                .sorted(Comparator.comparingInt(PageSettings::number))
                .flatMap(column -> Arrays.stream(settings.getProperty(column).split(",")))
                .filter(id -> !id.isBlank())
                .collect(Collectors.toUnmodifiableList());
    }

    void portlets(List<String> ids) {
        settings.keySet().removeIf(name -> COLUMN.matcher(name).matches());
        settings.setProperty(LayoutTypePortletConstants.LAYOUT_TEMPLATE_ID, TEMPLATE);
        settings.setProperty(LayoutTypePortletConstants.COLUMN_PREFIX + "1", String.join(",", ids));
    }

    @Override
    public String toString() {
        return settings.toString();
    }

    private static int number(String column) {
        return Integer.parseInt(
                column.substring(LayoutTypePortletConstants.COLUMN_PREFIX.length()));
    }
}
