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

/**
 * An object of a document that is read, and where it stands. Null and "" count as absent. What is
 * wrong counts as absent too and is noted, so that all of it can be told at once.
 */
final class Doc {

    private static final int MOST_PROBLEMS = 100;

    private final JsonNode node;
    private final Doc parent;
    private final String name;
    private final List<DocumentException> problems;

    private Doc(JsonNode node, Doc parent, String name, List<DocumentException> problems) {
        this.node = node;
        this.parent = parent;
        this.name = name;
        this.problems = problems;

        if (!node.isObject()) {
            note(new DocumentException(path(), "an object was expected"));
        }
    }

    /**
     * Reads a whole document.
     *
     * @throws DocumentException with everything that was wrong
     */
    static <T> T read(JsonNode node, Function<Doc, T> reader) {
        Doc root = new Doc(node, null, "$", new ArrayList<>());
        T value = reader.apply(root);

        if (!root.problems.isEmpty()) {
            throw new DocumentException(root.problems);
        }

        return value;
    }

    String path() {
        return parent == null ? name : parent.path() + name;
    }

    /** Notes that the field is wrong. */
    void wrong(String field, String problem) {
        note(new DocumentException(path() + "." + field, problem));
    }

    /** Notes that the field is wrong. */
    void wrong(String field, String problem, Throwable cause) {
        note(new DocumentException(path() + "." + field, problem, cause));
    }

    boolean has(String field) {
        return node.hasNonNull(field);
    }

    /** Numbers and booleans are read as text too. */
    Optional<String> text(String field) {
        JsonNode value = node.get(field);

        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (value.isContainerNode()) {
            wrong(field, "a text was expected");

            return Optional.empty();
        }

        String text = value.asText();

        return text.isBlank() ? Optional.empty() : Optional.of(text);
    }

    /** Empty when it is absent. */
    String textOrEmpty(String field) {
        return text(field).orElse("");
    }

    /** Empty, and noted, when it is missing. */
    String required(String field) {
        Optional<String> text = text(field);

        if (text.isEmpty()) {
            wrong(field, "is missing");
        }

        return text.orElse("");
    }

    Optional<LocalDate> date(String field) {
        return parse(
                field,
                text -> LocalDate.parse(text.length() > 10 ? text.substring(0, 10) : text),
                "is no date; write it as 2030-12-31");
    }

    Optional<LocalTime> time(String field) {
        return parsed(field, Days::time);
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

            wrong(field, quoted(text) + " is no number");
        } catch (NumberFormatException e) {
            wrong(field, quoted(text) + " is no number", e);
        }

        return OptionalDouble.empty();
    }

    /** Whole; a fraction is dropped. */
    OptionalInt integer(String field) {
        OptionalDouble number = number(field);

        return number.isEmpty()
                ? OptionalInt.empty()
                : OptionalInt.of((int) Math.floor(number.getAsDouble()));
    }

    <E extends Enum<E>> Optional<E> word(String field, Class<E> type) {
        Optional<String> text = text(field);
        Optional<E> word = text.flatMap(given -> Words.find(type, given));

        if (text.isPresent() && word.isEmpty()) {
            wrong(field, quoted(text) + " is none of " + Words.all(type));
        }

        return word;
    }

    /**
     * @param parser throws an {@link IllegalArgumentException} that says what is wrong
     */
    <T> Optional<T> parsed(String field, Function<String, T> parser) {
        try {
            return text(field).map(parser);
        } catch (IllegalArgumentException e) {
            wrong(field, e.getMessage(), e);

            return Optional.empty();
        }
    }

    Optional<Doc> object(String field) {
        return has(field)
                ? Optional.of(new Doc(node.get(field), this, "." + field, problems))
                : Optional.empty();
    }

    List<Doc> objects(String field) {
        List<Doc> items = new ArrayList<>();

        for (JsonNode item : array(field)) {
            items.add(new Doc(item, this, "." + field + "[" + items.size() + "]", problems));
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
                wrong(field + "[" + texts.size() + "]", "a text was expected");
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
            wrong(field, "an array was expected");

            return List.of();
        }

        return value;
    }

    private <T> Optional<T> parse(String field, Function<String, T> parser, String problem) {
        Optional<String> text = text(field);

        try {
            return text.map(String::trim).map(parser);
        } catch (DateTimeException e) {
            wrong(field, quoted(text) + " " + problem, e);

            return Optional.empty();
        }
    }

    private void note(DocumentException problem) {
        boolean known = problems.stream().anyMatch(p -> p.path().equals(problem.path()));

        if (!known && problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
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
}
