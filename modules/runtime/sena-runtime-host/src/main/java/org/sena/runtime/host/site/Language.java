package org.sena.runtime.host.site;

import java.util.Locale;

/**
 * A language the site speaks.
 *
 * @param locale what portlets see as the request's locale
 * @param name the language's own name, as its speakers write it
 * @param draft true while no translator has checked the texts; pages then say so
 */
public record Language(Locale locale, String name, boolean draft) {

    /** Two letters, as in {@code languageId} and {@code hreflang}. */
    public String code() {
        return locale.getLanguage();
    }

    /** True for {@code cy}, {@code cy_GB} and {@code cy-GB} alike. */
    public boolean isCalled(String id) {
        return id.equals(code()) || id.replace('_', '-').equalsIgnoreCase(locale.toLanguageTag());
    }
}
