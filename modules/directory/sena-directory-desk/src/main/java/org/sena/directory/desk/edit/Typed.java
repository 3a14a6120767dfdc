package org.sena.directory.desk.edit;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sena.web.kit.Texts;
import org.sena.web.kit.form.Form;
import org.sena.web.kit.view.Option;

/** What several pages of the draft read alike. */
final class Typed {

    /** Rows of a list that one page takes. */
    static final int ROWS = 20;

    private static final int LONGEST_URL = 1_000;

    private Typed() {}

    /** An address of the web; {@code https://} may be left out when it is typed. */
    static Optional<String> url(Form form, String field) {
        Optional<String> typed =
                form.text(field).called("field.url.called").max(LONGEST_URL).optional();
        Optional<String> url =
                typed.map(text -> text.matches("(?i)https?://.*") ? text : "https://" + text);

        if (url.filter(text -> !isUrl(text)).isPresent()) {
            form.reject(field, "error.url");

            return Optional.empty();
        }

        return url;
    }

    /** Lines that are not empty. */
    static List<String> lines(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .collect(toUnmodifiableList());
    }

    /** The fields of the row that hold something are typed into. */
    static boolean isFilled(Form form, String... fields) {
        return Stream.of(fields).anyMatch(field -> !form.text(field).value().isEmpty());
    }

    static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).collect(toUnmodifiableList());
    }

    /** An option for each constant, in the words of {@code <prefix>.<constant>}. */
    static List<Option> options(Texts texts, String prefix, Enum<?>[] values) {
        return Arrays.stream(values)
                .map(value -> Option.of(value.name(), texts.get(prefix + "." + value.name())))
                .collect(toUnmodifiableList());
    }

    private static boolean isUrl(String text) {
        return text.matches("https?://[^\\s\"'<>/?#]+\\.[^\\s\"'<>/?#]+([/?#][^\\s\"'<>]*)?");
    }
}
