package org.sena.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares the texts of pages in other languages with the English ones beside them. */
public final class LanguageFiles {

    private static final Pattern PLACE = Pattern.compile("\\{[0-9]+}");

    private LanguageFiles() {}

    /**
     * What a translator still has to do: texts that are missing, empty or no longer needed, and
     * those whose places for values ({@code {0}}) are not those of the English text.
     *
     * @param english for example {@code src/main/resources/content/Language.properties}; the texts
     *     of a language stand beside it, as {@code Language_cy.properties}
     * @return empty when all is well; each problem names language and key
     */
    public static List<String> problems(Path english, String... languages) {
        return problems(english, key -> true, languages);
    }

    /**
     * As {@link #problems(Path, String...)}, of the keys that are needed in the languages; others,
     * such as those of pages for staff, may be missing.
     */
    public static List<String> problems(
            Path english, Predicate<String> needed, String... languages) {
        List<String> problems = new ArrayList<>();
        Properties texts = read(english);

        for (String language : languages) {
            String name = english.getFileName().toString().replace(".", "_" + language + ".");
            Properties translated = read(english.resolveSibling(name));
            Set<String> keys = new TreeSet<>(texts.stringPropertyNames());

            keys.removeIf(needed.negate());
            keys.addAll(translated.stringPropertyNames());
            for (String key : keys) {
                String problem = problem(texts.getProperty(key), translated.getProperty(key));

                if (!problem.isEmpty()) {
                    problems.add(language + " " + key + ": " + problem);
                }
            }
        }

        return problems;
    }

    private static String problem(String english, String translated) {
        if (english == null) {
            return "is not said in English";
        }
        if (translated == null) {
            return "is missing; in English \"" + english + "\"";
        }
        if (translated.isBlank()) {
            return "is empty";
        }
        if (!places(english).equals(places(translated))) {
            return "has the places " + places(translated) + ", in English " + places(english);
        }

        return "";
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties read(Path file) {
        Properties texts = new Properties();

        try (Reader in = Files.newBufferedReader(file)) {
            texts.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }

        return texts;
    }
}
