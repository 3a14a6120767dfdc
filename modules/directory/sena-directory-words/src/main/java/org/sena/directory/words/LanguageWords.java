package org.sena.directory.words;

import java.util.Locale;

/** Names of languages. */
public final class LanguageWords {

    private final Locale locale;

    public LanguageWords(Locale locale) {
        this.locale = locale;
    }

    /**
     * "Polish" for {@code pl}; "British Sign Language" for {@code bfi}; the tag itself when nobody
     * knows its name.
     *
     * @param tag BCP 47
     */
    public String name(String tag) {
        return tag.equals("bfi")
                ? new Words(locale).text("language.bfi")
                : Locale.forLanguageTag(tag).getDisplayName(locale);
    }
}
