package org.sena.runtime.host.site;

import java.util.Locale;
import java.util.Map;

/**
 * One text in the site's languages.
 *
 * @param byLanguage text by two-letter language code; never empty
 * @param fallback the code to use when the reader's language is missing
 */
public record Texts(Map<String, String> byLanguage, String fallback) {

    public Texts {
        byLanguage = Map.copyOf(byLanguage);
    }

    /** The text in that language, else in the site's first language. */
    public String in(Locale locale) {
        String text = byLanguage.get(locale.getLanguage());

        return text != null ? text : byLanguage.get(fallback);
    }
}
