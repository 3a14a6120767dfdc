package org.sena.advice.service.item;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What a column says in Java's terms. */
public final class Columns {

    private Columns() {}

    /** Liferay's accessors say nothing by an empty text. */
    public static Optional<String> text(String value) {
        return Optional.ofNullable(value).filter(Predicate.not(String::isEmpty));
    }

    public static Optional<Instant> moment(Date value) {
        return Optional.ofNullable(value).map(Date::toInstant);
    }

    public static List<String> list(String value) {
        return text(value)
                .map(
                        codes ->
                                Arrays.stream(codes.split(","))
                                        .filter(Predicate.not(String::isEmpty))
                                        .collect(Collectors.toUnmodifiableList()))
                .orElse(List.of());
    }

    public static String list(Collection<String> codes) {
        return String.join(",", codes);
    }

    /** Codes with a comma before and after each, so that one of them can be looked for. */
    public static String searchable(Collection<?> codes) {
        return codes.isEmpty()
                ? ""
                : codes.stream().map(Object::toString).collect(Collectors.joining(",", ",", ","));
    }
}
