package org.sena.site;

import java.util.Locale;
import org.immutables.value.Value;

/** A language the site speaks. */
@Value.Immutable
public interface Language {

    static Language of(Locale locale, String name, boolean draft) {
        return ImmutableLanguage.of(locale, name, draft);
    }

    /** What portlets see as the request's locale. */
    @Value.Parameter
    Locale locale();

    /** The language's own name, as its speakers write it. */
    @Value.Parameter
    String name();

    /** True while no translator has checked the texts; pages then say so. */
    @Value.Parameter
    boolean draft();

    /** Two letters, as in {@code languageId} and {@code hreflang}. */
    default String code() {
        return locale().getLanguage();
    }

    /** True for {@code cy}, {@code cy_GB} and {@code cy-GB} alike. */
    default boolean isCalled(String id) {
        return id.equals(code()) || id.replace('_', '-').equalsIgnoreCase(locale().toLanguageTag());
    }
}
