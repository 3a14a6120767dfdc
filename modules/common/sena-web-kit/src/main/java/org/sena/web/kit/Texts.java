package org.sena.web.kit;

import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The words of a page in the reader's language: the portlet's own first, then the kit's. */
public final class Texts {

    private static final String KIT = "org.sena.web.kit.Kit";

    private final List<ResourceBundle> bundles;
    private final Locale locale;

    private Texts(List<ResourceBundle> bundles, Locale locale) {
        this.bundles = bundles;
        this.locale = locale;
    }

    /** The kit's words only. */
    public static Texts ofKit(Locale locale) {
        return new Texts(List.of(kit(locale)), locale);
    }

    /** The words of this bundle before the kit's. */
    public static Texts of(ResourceBundle own, Locale locale) {
        return new Texts(List.of(own, kit(locale)), locale);
    }

    /** The language the words are asked for in. */
    public Locale locale() {
        return locale;
    }

    /**
     * BCP 47 tag of the language the portlet's own words are in: English where nobody has
     * translated them into the one asked for.
     */
    public String language() {
        Locale own = bundles.get(0).getLocale();

        if (own == null) {
            return locale.toLanguageTag();
        }

        return own.getLanguage().isEmpty() ? "en" : own.toLanguageTag();
    }

    /** True when somebody wrote a text for the key. */
    public boolean has(String key) {
        return find(key) != null;
    }

    /**
     * The text with {@code {0}}, {@code {1}}… replaced. Quotes mean nothing special. A key nobody
     * wrote a text for comes back as it is, so that it is seen and mended.
     */
    public String get(String key, Object... arguments) {
        String text = find(key);

        if (text == null) {
            return key;
        }

        for (int i = 0; i < arguments.length; i++) {
            text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
        }

        return text;
    }

    /** The text of {@code key.one} or {@code key.other}; the number is {@code {0}}. */
    public String count(String key, long number) {
        return get(key + (number == 1 ? ".one" : ".other"), number);
    }

    private String find(String key) {
        for (ResourceBundle bundle : bundles) {
            if (bundle.containsKey(key)) {
                try {
                    return bundle.getString(key);
                } catch (MissingResourceException e) {
                    continue; // A host's bundle may claim every key
                }
            }
        }

        return null;
    }

    private static ResourceBundle kit(Locale locale) {
        return ResourceBundle.getBundle(
                KIT,
                locale,
                Texts.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
