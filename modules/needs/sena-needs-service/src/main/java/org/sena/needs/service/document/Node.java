package org.sena.needs.service.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sena.needs.service.interview.Days;

/**
 * One object of the document with its path. Reading a wrong value notes a problem and gives a
 * harmless stand-in, so that one pass finds all mistakes.
 */
final class Node {

    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");

    private static final String HOW_ID = "use lower-case letters, digits and hyphens, 64 at most";

    /** Any character that is no white space, as ECMA-262 and so the JSON schema have it. */
    private static final Pattern VISIBLE = Pattern.compile("[^\\s\\p{Z}\\uFEFF]");

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
        return json.has(field);
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

        if (!value.isTextual() || !VISIBLE.matcher(value.textValue()).find()) {
            problem(field, "write a text that is not blank, in quotation marks");

            return Optional.empty();
        }
        if (value.textValue().codePoints().count() > LONGEST_TEXT) {
            problem(field, "is longer than " + LONGEST_TEXT + " characters; shorten it");
        }

        return Optional.of(value.textValue().strip());
    }

    /** A text that is read by machines, blanks at its ends and all; empty when it is missing. */
    String word(String field) {
        text(field);

        return json.path(field).asText("");
    }

    /** The same; empty when it was left out. */
    Optional<String> optionalWord(String field) {
        return has(field) ? Optional.of(word(field)) : Optional.empty();
    }

    /** An id: lower-case letters, digits and hyphens. */
    String id(String field) {
        String id = word(field);

        if (!id.isEmpty() && !ID.matcher(id).matches()) {
            problem(field, HOW_ID);
        }

        return id;
    }

    /** The id of this object, used once among its kind. */
    String uniqueId(Set<String> seen, String kind) {
        String id = id("id");

        if (!id.isEmpty() && !seen.add(id)) {
            problem("id", "\"" + id + "\" is already a " + kind);
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

    Optional<LocalDate> day(String field) {
        String text = word(field);

        if (text.isEmpty()) {
            return Optional.empty();
        }

        Optional<LocalDate> day = Days.read(text);

        if (day.isEmpty()) {
            problem(field, "write a day as 2026-01-31");
        }

        return day;
    }

    OptionalInt wholeNumber(String field) {
        if (!has(field)) {
            return OptionalInt.empty();
        }

        JsonNode value = json.get(field);

        if (!isWhole(value)) {
            problem(field, "write a whole number, without quotation marks");

            return OptionalInt.empty();
        }

        return OptionalInt.of(value.intValue());
    }

    /** The whole numbers of a list; empty when it holds anything else. */
    List<Integer> wholeNumbers(String field) {
        List<Integer> numbers = new ArrayList<>();

        for (JsonNode value : items(field)) {
            if (!isWhole(value)) {
                return List.of();
            }

            numbers.add(value.intValue());
        }

        return numbers;
    }

    List<String> ids(String field) {
        List<String> ids = new ArrayList<>();

        for (JsonNode value : items(field)) {
            if (!value.isTextual() || !ID.matcher(value.textValue()).matches()) {
                problem(field + "[" + ids.size() + "]", HOW_ID);
            }

            ids.add(value.asText());
        }

        return ids;
    }

    Node object(String field) {
        return new Node(at(field), json.get(field), problems);
    }

    List<Node> objects(String field) {
        List<Node> nodes = new ArrayList<>();

        if (has(field) && !json.get(field).isArray()) {
            problem(field, "write a list in square brackets");
        }
        for (JsonNode item : items(field)) {
            nodes.add(new Node(at(field) + "[" + nodes.size() + "]", item, problems));
        }

        return nodes;
    }

    /** Gathers the ids of a list of objects without judging them. */
    void peekIds(String field, Set<String> ids) {
        items(field).forEach(item -> ids.add(item.path("id").asText("")));
    }

    /** Of a list; none of anything else, for Jackson would walk the values of an object too. */
    private Iterable<JsonNode> items(String field) {
        return json.path(field).isArray() ? json.get(field) : List.of();
    }

    /** In JSON 5.0 is the same number as 5. */
    private static boolean isWhole(JsonNode value) {
        return value.isNumber() && value.canConvertToExactIntegral() && value.canConvertToInt();
    }

    private String at(String field) {
        return path.isEmpty() ? field : path + "." + field;
    }
}
