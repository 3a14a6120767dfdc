package org.sena.directory.standard;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Function;

/** An object of a document that is read, and where it stands. Null and "" count as absent. */
final class Doc {

    private final JsonNode node;
    private final Doc parent;
    private final String name;

    private Doc(JsonNode node, Doc parent, String name) {
        this.node = node;
        this.parent = parent;
        this.name = name;

        if (!node.isObject()) {
            throw new DocumentException(path(), "an object was expected");
        }
    }

    static Doc root(JsonNode node) {
        return new Doc(node, null, "$");
    }

    String path() {
        return parent == null ? name : parent.path() + name;
    }

    DocumentException wrong(String field, String problem) {
        return new DocumentException(path() + "." + field, problem);
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    /** Numbers and booleans are read as text too; blanks around are dropped. */
    Optional<String> text(String field) {
        JsonNode value = node.get(field);

        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (value.isContainerNode()) {
            throw wrong(field, "a text was expected");
        }

        String text = value.asText();

        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /** Empty when it is absent. */
    String textOrEmpty(String field) {
        return text(field).orElse("");
    }

    String required(String field) {
        return text(field).orElseThrow(() -> wrong(field, "is missing"));
    }

    Optional<LocalDate> date(String field) {
        return parse(
                field,
                text -> LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text),
                "is no date; write it as 2030-12-31");
    }

    Optional<LocalTime> time(String field) {
        return text(field)
                .map(
                        text -> {
                            try {
                                return Days.time(text);
                            } catch (IllegalArgumentException e) {
                                throw wrong(field, e.getMessage());
                            }
                        });
    }

    /** A moment; without a zone it is UTC, without a time the start of the day. */
    Optional<Instant> instant(String field) {
        return parse(field, Doc::instantOf, "is no moment; write it as 2030-12-31T09:30:00Z");
    }

    OptionalDouble number(String field) {
        Optional<String> text = text(field);

        if (text.isEmpty()) {
            return OptionalDouble.empty();
        }

        try {
            double number = Double.parseDouble(text.get().trim());

            if (Double.isFinite(number)) {
                return OptionalDouble.of(number);
            }
        } catch (NumberFormatException e) {
            throw new DocumentException(path() + "." + field, quoted(text) + " is no number", e);
        }

        throw wrong(field, quoted(text) + " is no number");
    }

    /** Whole; a fraction is dropped. */
    OptionalInt integer(String field) {
        OptionalDouble number = number(field);

        return number.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.floor(number.getAsDouble()));
    }

    <E extends Enum<E>> Optional<E> word(String field, Class<E> type) {
        return text(field)
                .map(
                        text ->
                                Words.find(type, text)
                                        .orElseThrow(
                                                () ->
                                                        wrong(
                                                                field,
                                                                "'"
                                                                        + text
                                                                        + "' is none of "
                                                                        + words(type))));
    }

    Optional<Doc> object(String field) {
        return has(field)
                ? Optional.of(new Doc(node.get(field), this, "." + field))
                : Optional.empty();
    }

    List<Doc> objects(String field) {
        List<Doc> items = new ArrayList<>();

        for (JsonNode item : array(field)) {
            items.add(new Doc(item, this, "." + field + "[" + items.size() + "]"));
        }

        return items;
    }

    /** Under any of its names: versions of the standard call one thing differently. */
    List<Doc> objectsOfAny(String... fields) {
        List<Doc> items = new ArrayList<>();

        for (String field : fields) {
            items.addAll(objects(field));
        }

        return items;
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();

        for (JsonNode item : array(field)) {
            if (item.isContainerNode() || item.isNull()) {
                throw wrong(field + "[" + texts.size() + "]", "a text was expected");
            }

            texts.add(item.asText());
        }

        return texts;
    }

    private Iterable<JsonNode> array(String field) {
        JsonNode value = node.get(field);

        if (value == null || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw wrong(field, "an array was expected");
        }

        return value;
    }

    private <T> Optional<T> parse(String field, Function<String, T> parser, String problem) {
        Optional<String> text = text(field);

        try {
            return text.map(String::trim).map(parser);
        } catch (DateTimeException e) {
            throw new DocumentException(path() + "." + field, quoted(text) + " " + problem, e);
        }
    }

    private static Instant instantOf(String text) {
        if (text.length() == 10) {
            return LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant();
        }

        String moment = text.replace(' ', 'T');

        return moment.matches(".*T.*(Z|[+-]\\d\\d:\\d\\d)")
                ? OffsetDateTime.parse(moment).toInstant()
                : LocalDateTime.parse(moment).toInstant(ZoneOffset.UTC);
    }

    private static String quoted(Optional<String> text) {
        return "'" + text.orElse("") + "'";
    }

    private static <E extends Enum<E>> String words(Class<E> type) {
        List<String> words = new ArrayList<>();

        for (E constant : type.getEnumConstants()) {
            words.add(Words.of(constant));
        }

        return String.join(", ", words);
    }
}
