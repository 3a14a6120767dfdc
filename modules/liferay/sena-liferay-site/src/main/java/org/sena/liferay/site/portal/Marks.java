package org.sena.liferay.site.portal;

import com.liferay.portal.kernel.util.UnicodeProperties;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Fingerprints of what was last made, among the settings of a page or a site. Liferay's forms read
 * all settings and write them back with what an editor changed, so that these stay.
 */
final class Marks {

    private static final String PREFIX = "sena-made-";

    private Marks() {}

    static <A extends Enum<A>> Map<A, String> read(Class<A> aspects, UnicodeProperties settings) {
        Map<A, String> marks = new EnumMap<>(aspects);

        for (A aspect : aspects.getEnumConstants()) {
            String mark = settings.getProperty(name(aspect));

            if (mark != null) {
                marks.put(aspect, mark);
            }
        }

        return marks;
    }

    static <A extends Enum<A>> void write(Map<A, String> marks, UnicodeProperties settings) {
        marks.forEach((aspect, mark) -> settings.setProperty(name(aspect), mark));
    }

    private static String name(Enum<?> aspect) {
        return PREFIX + aspect.name().toLowerCase(Locale.ROOT);
    }
}
