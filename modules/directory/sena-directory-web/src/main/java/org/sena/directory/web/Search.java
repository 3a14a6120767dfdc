package org.sena.directory.web;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.sena.web.kit.SharedSession;

/**
 * What a visitor looks for. It may tell something about them, so it is kept in the session and
 * never stands in an address; only the need's code does, which everybody shares.
 */
final class Search {

    /** What can be asked for. */
    enum Field {
        WORDS,
        NEED,
        TYPE,
        POSTCODE,
        MILES,
        AGE
    }

    private static final String ATTRIBUTE = "services.search";

    private final Map<Field, String> values;

    private Search(Map<Field, String> values) {
        this.values = new EnumMap<>(Field.class);
        values.forEach(
                (field, value) -> {
                    if (!value.isEmpty()) {
                        this.values.put(field, value);
                    }
                });
    }

    static Search of(Map<Field, String> values) {
        return new Search(values);
    }

    static Search nothing() {
        return new Search(Map.of());
    }

    /** The last search of this visitor. */
    static Search last(SharedSession session) {
        return session.read(ATTRIBUTE).map(Search::decode).orElseGet(Search::nothing);
    }

    void keep(SharedSession session) {
        session.write(ATTRIBUTE, encode());
    }

    static void forget(SharedSession session) {
        session.remove(ATTRIBUTE);
    }

    /** Another need, with what was said about the person and without the other words. */
    Search forNeed(String need) {
        if (need.equals(value(Field.NEED))) {
            return this;
        }

        Map<Field, String> other = new EnumMap<>(Field.class);

        other.putAll(values);
        other.remove(Field.WORDS);
        other.remove(Field.TYPE);
        other.put(Field.NEED, need);

        return new Search(other);
    }

    /** Empty when it was not asked for. */
    String value(Field field) {
        return values.getOrDefault(field, "");
    }

    /** A field that holds a whole number. */
    OptionalInt number(Field field) {
        String value = value(field);

        return value.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    String encode() {
        return values.entrySet().stream()
                .map(
                        entry ->
                                entry.getKey()
                                        + "="
                                        + URLEncoder.encode(
                                                entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    static Search decode(String text) {
        Map<Field, String> values = new EnumMap<>(Field.class);

        Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(
                        pair ->
                                values.put(
                                        Field.valueOf(pair[0]),
                                        URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));

        return new Search(values);
    }
}
