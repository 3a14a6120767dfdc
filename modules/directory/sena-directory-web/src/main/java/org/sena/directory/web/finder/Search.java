package org.sena.directory.web.finder;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.sena.web.kit.SharedSession;

/**
 * What a visitor looks for. It may tell something about them, so it is kept in the session and
 * never stands in an address; only the need's code does, which everybody shares.
 */
public final class Search {

    /** What can be asked for, in the order in which it is shown. */
    public enum Field {
        WORDS,
        NEED,
        POSTCODE,
        MILES,
        AGE,
        TYPE,
        ELIGIBILITY,
        DELIVERY,
        DAY,
        PART_OF_DAY,
        COST,
        AVAILABILITY,
        LANGUAGE,
        ACCESSIBILITY,
        /** Where the postcode is, so that it isn't looked up again; see {@link KnownPlace}. */
        PLACE,
        SORT;

        /** The field's name in the form. */
        public String field() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    private static final String ATTRIBUTE = "services.search";

    private final Map<Field, List<String>> values;

    private Search(Map<Field, List<String>> values) {
        this.values = new EnumMap<>(Field.class);
        values.forEach(
                (field, some) -> {
                    List<String> given =
                            some.stream()
                                    .filter(value -> !value.isEmpty())
                                    .collect(Collectors.toUnmodifiableList());

                    if (!given.isEmpty()) {
                        this.values.put(field, given);
                    }
                });
    }

    static Search of(Map<Field, List<String>> values) {
        return new Search(values);
    }

    static Search nothing() {
        return new Search(Map.of());
    }

    /** The last search of this visitor. */
    public static Search last(SharedSession session) {
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
        return need.equals(value(Field.NEED))
                ? this
                : without(Field.WORDS).without(Field.TYPE).with(Field.NEED, List.of(need));
    }

    Search with(Field field, Collection<String> some) {
        Map<Field, List<String>> other = new EnumMap<>(values);

        other.put(field, List.copyOf(some));

        return new Search(other);
    }

    Search without(Field field) {
        return with(field, List.of());
    }

    /** Without that one value; a place goes together with its postcode and the distance from it. */
    Search without(Field field, String value) {
        if (field == Field.POSTCODE) {
            return without(Field.POSTCODE).without(Field.PLACE).without(Field.MILES);
        }

        List<String> others = new ArrayList<>(values(field));

        others.remove(value);

        return with(field, others);
    }

    /** Empty when it was not asked for. */
    public String value(Field field) {
        return values(field).stream().findFirst().orElse("");
    }

    /** All that were asked for, any of which will do. */
    public List<String> values(Field field) {
        return values.getOrDefault(field, List.of());
    }

    /** A field that holds a whole number. */
    public OptionalInt number(Field field) {
        String value = value(field);

        return value.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(value));
    }

    public boolean isEmpty() {
        return values.keySet().stream().allMatch(Field.SORT::equals);
    }

    String encode() {
        return values.entrySet().stream()
                .flatMap(
                        entry ->
                                entry.getValue().stream()
                                        .map(value -> pair(entry.getKey().name(), value)))
                .collect(Collectors.joining("&"));
    }

    static Search decode(String text) {
        Map<Field, List<String>> values = new EnumMap<>(Field.class);

        Arrays.stream(text.split("&"))
                .map(pair -> pair.split("=", 2))
                .filter(pair -> pair.length == 2)
                .forEach(
                        pair ->
                                values.computeIfAbsent(
                                                Field.valueOf(pair[0]), field -> new ArrayList<>())
                                        .add(URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));

        return new Search(values);
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
