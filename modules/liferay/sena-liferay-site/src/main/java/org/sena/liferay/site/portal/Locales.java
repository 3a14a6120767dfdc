package org.sena.liferay.site.portal;

import com.liferay.portal.kernel.util.LocaleUtil;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Texts by locale, as Liferay keeps them, and by language id, as plans do. */
final class Locales {

    private Locales() {}

    static Map<Locale, String> byLocale(Map<String, String> texts) {
        Map<Locale, String> byLocale = new HashMap<>();
        texts.forEach((id, text) -> byLocale.put(LocaleUtil.fromLanguageId(id, false), text));

        return byLocale;
    }

    /**
     * @param languages those to look at: Liferay adds its default language to some texts
     */
    static SortedMap<String, String> byLanguage(
            Map<Locale, String> texts, Collection<String> languages) {
        SortedMap<String, String> byLanguage = new TreeMap<>();
        texts.forEach(
                (locale, text) -> {
                    String id = LocaleUtil.toLanguageId(locale);

                    if (languages.contains(id) && !text.isEmpty()) {
                        byLanguage.put(id, text);
                    }
                });

        return byLanguage;
    }
}
