package org.sena.site;

import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;

/** One text in the site's languages. */
@Value.Immutable
public interface Texts {

    /** Text by two-letter language code; never empty. */
    Map<String, String> byLanguage();

    /** The code to use when the reader's language is missing. */
    String fallback();

    /** The text in that language, else in the site's first language. */
    default String in(Locale locale) {
        String text = byLanguage().get(locale.getLanguage());

        return text != null ? text : byLanguage().get(fallback());
    }
}
