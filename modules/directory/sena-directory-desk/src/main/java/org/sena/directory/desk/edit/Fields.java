package org.sena.directory.desk.edit;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What a page of the draft holds, as its form shows it. Two are equal when nobody could see a
 * difference.
 */
public final class Fields {

    private final TreeMap<String, List<String>> values = new TreeMap<>();

    /** Adds a value; an empty one is as none. */
    Fields put(String field, String value) {
        String text = value.replace("\r\n", "\n").strip();

        if (!text.isEmpty()) {
            values.put(field, List.of(text));
        }

        return this;
    }

    Fields put(String field, Optional<?> value) {
        return put(field, value.map(Object::toString).orElse(""));
    }

    Fields put(String field, OptionalInt value) {
        return put(field, value.isPresent() ? String.valueOf(value.getAsInt()) : "");
    }

    /** Three fields, as the form has them. */
    Fields putDate(String field, Optional<LocalDate> value) {
        value.ifPresent(
                date ->
                        put(field + "-day", String.valueOf(date.getDayOfMonth()))
                                .put(field + "-month", String.valueOf(date.getMonthValue()))
                                .put(field + "-year", String.valueOf(date.getYear())));

        return this;
    }

    /** Any of several options; their order does not count. */
    Fields putAll(String field, Collection<String> chosen) {
        if (!chosen.isEmpty()) {
            values.put(field, List.copyOf(new TreeSet<>(chosen)));
        }

        return this;
    }

    /** One line each. */
    Fields putLines(String field, Collection<String> lines) {
        return put(field, String.join("\n", lines));
    }

    /** Names of the fields that hold something. */
    public Set<String> names() {
        return values.keySet();
    }

    /** Empty when nothing is in it. */
    public String value(String field) {
        return values(field).stream().findFirst().orElse("");
    }

    public List<String> values(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Null when there is none, as the date component takes it. */
    public LocalDate date(String field) {
        return value(field + "-year").isEmpty()
                ? null
                : LocalDate.of(
                        Integer.parseInt(value(field + "-year")),
                        Integer.parseInt(value(field + "-month")),
                        Integer.parseInt(value(field + "-day")));
    }

    /** How many rows of that name hold something: one more than the highest number. */
    public int rows(String prefix) {
        List<Integer> numbers =
                values.keySet().stream()
                        .filter(name -> name.matches(prefix + "-[0-9]+-.*"))
                        .map(name -> name.substring(prefix.length() + 1).replaceFirst("-.*", ""))
                        .map(Integer::valueOf)
                        .collect(toUnmodifiableList());

        return numbers.stream().mapToInt(number -> number + 1).max().orElse(0);
    }

    /** Tells whether the page still holds what somebody saw; goes through the form and back. */
    public String mark() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(Digests.sha256(values.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** All lines of the field's text. */
    List<String> lines(String field) {
        List<String> lines = new ArrayList<>();

        values(field).forEach(value -> value.lines().forEach(lines::add));

        return lines;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Fields && values.equals(((Fields) other).values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }
}
