package org.sena.needs.service.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * One object of the document with its path. Reading a wrong value notes a problem and gives a
 * harmless stand-in, so that one pass finds all mistakes.
 */
final class Node {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private static final int LONGEST_TEXT = 4000;

    private final String path;
    private final JsonNode json;
    private final Problems problems;

    Node(String path, JsonNode json, Problems problems) {
        this.path = path;
        this.json = json;
        this.problems = problems;

        if (!json.isObject()) {
            problem("write an object in braces here");
        }
    }

    String path() {
        return path;
    }

    void problem(String message) {
        problems.add(path, message);
    }

    void problem(String field, String message) {
        problems.add(at(field), message);
    }

    /** Notes every field that is none of these. */
    void allowOnly(Set<String> fields) {
        for (Iterator<String> names = json.fieldNames(); names.hasNext(); ) {
            String name = names.next();

            if (!fields.contains(name)) {
                problem(
                        name,
                        "unknown field; the fields here are "
                                + String.join(", ", new TreeSet<>(fields)));
            }
        }
    }

    /** The names written in this object, in order. */
    List<String> fields() {
        List<String> fields = new ArrayList<>();

        json.fieldNames().forEachRemaining(fields::add);

        return fields;
    }

    boolean has(String field) {
        return json.hasNonNull(field);
    }

    String text(String field) {
        if (!has(field)) {
            problem(field, "is missing; write a text");

            return "";
        }

        return optionalText(field).orElse("");
    }

    Optional<String> optionalText(String field) {
        if (!has(field)) {
            return Optional.empty();
        }

        JsonNode value = json.get(field);

        if (!value.isTextual() || value.textValue().isBlank()) {
            problem(field, "write a text that is not blank, in quotation marks");

            return Optional.empty();
        }
        if (value.textValue().length() > LONGEST_TEXT) {
            problem(field, "is longer than " + LONGEST_TEXT + " characters; shorten it");
        }

        return Optional.of(value.textValue().strip());
    }

    /** An id: lower-case letters, digits and hyphens. */
    String id(String field) {
        String id = text(field);

        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            problem(field, "use lower-case letters, digits and hyphens, 64 at most");
        }

        return id;
    }

    boolean flag(String field) {
        if (!has(field)) {
            return false;
        }
        if (!json.get(field).isBoolean()) {
            problem(field, "write true or false, without quotation marks");
        }

        return json.get(field).asBoolean();
    }

    OptionalInt wholeNumber(String field) {
        if (!has(field)) {
            return OptionalInt.empty();
        }

        JsonNode value = json.get(field);

        if (!value.isIntegralNumber() || !value.canConvertToInt()) {
            problem(field, "write a whole number, without quotation marks");

            return OptionalInt.empty();
        }

        return OptionalInt.of(value.intValue());
    }

    /** The whole numbers of a list; empty when it holds anything else. */
    List<Integer> wholeNumbers(String field) {
        List<Integer> numbers = new ArrayList<>();

        for (JsonNode value : json.path(field)) {
            if (!value.isIntegralNumber() || !value.canConvertToInt()) {
                return List.of();
            }

            numbers.add(value.intValue());
        }

        return numbers;
    }

    List<String> texts(String field) {
        List<String> texts = new ArrayList<>();

        for (JsonNode value : json.path(field)) {
            if (value.isTextual()) {
                texts.add(value.textValue());
            } else {
                problem(field + "[" + texts.size() + "]", "write a text in quotation marks");
            }
        }

        return texts;
    }

    Node object(String field) {
        return new Node(at(field), json.get(field), problems);
    }

    List<Node> objects(String field) {
        List<Node> nodes = new ArrayList<>();

        if (has(field) && !json.get(field).isArray()) {
            problem(field, "write a list in square brackets");

            return nodes;
        }
        for (JsonNode item : json.path(field)) {
            nodes.add(new Node(at(field) + "[" + nodes.size() + "]", item, problems));
        }

        return nodes;
    }

    /** Gathers the ids of a list of objects without judging them. */
    void peekIds(String field, Set<String> ids) {
        json.path(field).forEach(item -> ids.add(item.path("id").asText("")));
    }

    private String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
