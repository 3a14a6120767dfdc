package org.sena.shell;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/** The shell's own words in one language. */
public final class ShellWords {

    private static final String BUNDLE = "org.sena.shell.Shell";

    private static final Map<Locale, ShellWords> BY_LOCALE = new ConcurrentHashMap<>();

    private final Map<String, String> texts = new HashMap<>();

    private ShellWords(Locale locale) {
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        BUNDLE,
                        locale,
                        ShellWords.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    }

    /** In that language, in English where nobody has translated them into it. */
    public static ShellWords in(Locale locale) {
        return BY_LOCALE.computeIfAbsent(locale, ShellWords::new);
    }

    /**
     * @throws MissingResourceException when there is no such text in any language
     */
    public String get(String key) {
        String text = texts.get(key);

        if (text == null) {
            throw new MissingResourceException("No text " + key, BUNDLE, key);
        }

        return text;
    }

    /** The text with {@code {0}} replaced. */
    public String get(String key, String argument) {
        return get(key).replace("{0}", argument);
    }

    /** All of them, by key. */
    public Map<String, String> all() {
        return Map.copyOf(texts);
    }
}
