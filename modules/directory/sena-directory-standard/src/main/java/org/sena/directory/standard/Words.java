package org.sena.directory.standard;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sena.directory.api.Delivery;

/** Constants as the standard spells them: {@code temporarily closed}, {@code home visit}. */
final class Words {

    private static final Map<String, String> LANGUAGES = languages();

    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Empty when the enumeration has no such word. */
    static <E extends Enum<E>> Optional<E> find(Class<E> type, String word) {
        String name = word.trim().toUpperCase(Locale.ROOT).replaceAll("[\\s-]+", "_");

        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }

        return Optional.empty();
    }

    /** All words of the enumeration. */
    static String all(Class<? extends Enum<?>> type) {
        return Stream.of(type.getEnumConstants()).map(Words::of).collect(Collectors.joining(", "));
    }

    /** How people attend; feeds say it in many ways. */
    static Optional<Delivery> delivery(String word) {
        String name = word.toLowerCase(Locale.ROOT);

        if (name.contains("home")) {
            return Optional.of(Delivery.HOME_VISIT);
        }
        if (name.contains("phone")) {
            return Optional.of(Delivery.PHONE);
        }
        if (name.contains("online") || name.contains("virtual")) {
            return Optional.of(Delivery.ONLINE);
        }
        if (name.contains("venue") || name.contains("person") || name.contains("physical")) {
            return Optional.of(Delivery.VENUE);
        }

        return Optional.empty();
    }

    /** English name of a language; the tag itself when there is none. */
    static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH);

        return name.isEmpty() ? tag : name;
    }

    /** BCP 47 tag of a language by its tag or its English name. */
    static Optional<String> languageTag(String nameOrTag) {
        String text = nameOrTag.trim();
        String byName = LANGUAGES.get(text);

        if (byName != null) {
            return Optional.of(byName);
        }

        return text.matches("[A-Za-z]{2,3}([-_][A-Za-z0-9]{2,8})*")
                ? Optional.of(Locale.forLanguageTag(text.replace('_', '-')).toLanguageTag())
                : Optional.empty();
    }

    private static Map<String, String> languages() {
        Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

        for (String tag : Locale.getISOLanguages()) {
            names.put(Locale.forLanguageTag(tag).getDisplayLanguage(Locale.ENGLISH), tag);
        }

        return names;
    }
}
