package org.sena.directory.exchange.file.map;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import org.sena.directory.api.exchange.ImportField;

/** The names under which fields go in other people's files. */
public final class FieldNames {

    private static final Map<String, ImportField> NAMES = names();

    private FieldNames() {}

    /** What a column of that name seems to mean. */
    public static Optional<ImportField> of(String header) {
        String words = words(header);

        // "Phone 1", "postal_addresses.0.city" and "Notes (2)" are what they are without the
        // number.
        return Optional.ofNullable(NAMES.get(words))
                .or(() -> Optional.ofNullable(NAMES.get(withoutNumbers(words))));
    }

    public static boolean isName(String header) {
        return of(header).isPresent();
    }

    /**
     * What each of the columns seems to mean; a field that is not joined goes to the first column
     * that could be it.
     *
     * @param headers unique names
     */
    public static Map<String, ImportField> guess(List<String> headers) {
        Map<String, ImportField> guesses = new TreeMap<>();
        Set<ImportField> taken = EnumSet.noneOf(ImportField.class);

        for (String header : headers) {
            of(header)
                    .filter(field -> taken.add(field) || field.isJoined())
                    .ifPresent(field -> guesses.put(header, field));
        }

        return guesses;
    }

    private static Map<String, ImportField> names() {
        Properties lines = new Properties();

        try (Reader reader =
                new InputStreamReader(
                        FieldNames.class.getResourceAsStream("field-names.properties"),
                        StandardCharsets.UTF_8)) {
            lines.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        Map<String, ImportField> names = new HashMap<>();

        for (ImportField field : ImportField.values()) {
            names.put(words(field.name()), field);

            for (String name : lines.getProperty(field.name(), "").split("\\|")) {
                if (!name.isBlank()) {
                    names.put(words(name), field);
                }
            }
        }

        Map<String, ImportField> all = new HashMap<>(names);

        names.forEach((name, field) -> all.putIfAbsent(withoutNumbers(name), field));

        return Map.copyOf(all);
    }

    private static String withoutNumbers(String words) {
        return words.replaceAll("\\b\\d+\\b", " ").replaceAll(" +", " ").strip();
    }

    /** Lower-case words: "minimumAge", "minimum_age" and "Minimum age" are one. */
    private static String words(String header) {
        return header.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
