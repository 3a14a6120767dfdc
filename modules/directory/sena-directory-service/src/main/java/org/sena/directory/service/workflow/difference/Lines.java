package org.sena.directory.service.workflow.difference;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sena.directory.words.LanguageWords;

/** Plain lines of texts, lists and ranges. */
final class Lines {

    private static final LanguageWords LANGUAGES = new LanguageWords(Locale.UK);

    private Lines() {}

    /** Paragraphs become lines; blank ones are left out. */
    static List<String> of(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }

    static List<String> of(Optional<String> text) {
        return text.map(Lines::of).orElse(List.of());
    }

    /** One line each, in their order. */
    static <E> List<String> each(List<E> elements, Function<E, String> line) {
        return elements.stream()
                .map(line)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toUnmodifiableList());
    }

    /** One line each by alphabet, because a set has no order. */
    static <E> List<String> sorted(Collection<E> elements, Function<E, String> line) {
        return elements.stream().map(line).sorted().collect(Collectors.toUnmodifiableList());
    }

    static String language(String tag) {
        return LANGUAGES.name(tag);
    }

    /** What is there, joined by commas. */
    @SafeVarargs
    static String join(Optional<String>... texts) {
        return Stream.of(texts)
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "));
    }

    static String join(String first, String second) {
        return join(Optional.of(first), Optional.of(second));
    }

    static List<String> both(List<String> first, List<String> second) {
        List<String> lines = new ArrayList<>(first);

        lines.addAll(second);

        return List.copyOf(lines);
    }
}
