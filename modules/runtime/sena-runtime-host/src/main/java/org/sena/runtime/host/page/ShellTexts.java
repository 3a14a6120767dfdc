package org.sena.runtime.host.page;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import org.sena.shell.ShellWords;

/** The host's own texts in one language, and those of the shell around its pages. */
final class ShellTexts {

    private static final Map<Locale, ShellTexts> BY_LOCALE = new ConcurrentHashMap<>();

    private final Map<String, String> texts = new HashMap<>();

    private ShellTexts(Locale locale) {
        texts.putAll(ShellWords.in(locale).all());
        ResourceBundle bundle =
                ResourceBundle.getBundle(
                        "content.Shell",
                        locale,
                        ShellTexts.class.getClassLoader(),
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
    }

    static ShellTexts in(Locale locale) {
        return BY_LOCALE.computeIfAbsent(locale, ShellTexts::new);
    }

    /**
     * @throws MissingResourceException when there is no such text in any language
     */
    String get(String key) {
        String text = texts.get(key);

        if (text == null) {
            throw new MissingResourceException("No text " + key, "content.Shell", key);
        }

        return text;
    }

    /** The text with {@code {0}} replaced. */
    String get(String key, String argument) {
        return get(key).replace("{0}", argument);
    }
}
