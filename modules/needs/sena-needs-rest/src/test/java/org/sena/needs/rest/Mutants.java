package org.sena.needs.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiConsumer;

/**
 * Every document that differs from a good one in a single place: a value replaced by each of many,
 * left out, or joined by a member that does not belong there.
 */
final class Mutants {

    private static final JsonMapper JSON = new JsonMapper();

    /** Written instead of whatever stands there. */
    private static final List<String> INSTEAD =
            List.of(
                    "null",
                    "true",
                    "false",
                    "0",
                    "7",
                    "7.0",
                    "7.5",
                    "-3",
                    "2001",
                    "99999999999",
                    "\"\"",
                    "\" \"",
                    "\"\\u00a0\"",
                    "\"x\"",
                    "\" x\"",
                    "\"X y\"",
                    "\"today\"",
                    "\"text\"",
                    "\"single\"",
                    "\"multiple\"",
                    "\"2024-01-31\"",
                    "\"https://a.example/b c\"",
                    "\"+44 20 7946 0000\"",
                    "\"" + "l".repeat(65) + "\"",
                    "\"" + "l".repeat(4001) + "\"",
                    "\"" + "\\ud83d\\ude00".repeat(4000) + "\"",
                    "[]",
                    "[1]",
                    "[1, 2]",
                    "[1, 2, 3]",
                    "[\"x\"]",
                    "{}",
                    "{\"x\": 1}",
                    "{\"question\": \"help-with\", \"is\": \"food\"}",
                    "{\"question\": \"help-with\", \"answered\": true}",
                    "{\"question\": \"help-with\", \"is\": \"food\", \"answered\": true}",
                    "{\"all\": [], \"any\": []}",
                    "{\"id\": \"new\", \"text\": \"New\"}");

    /** Written besides whatever stands there. */
    private static final List<String> JOINED =
            List.of(
                    "\"colour\": 1",
                    "\"optional\": true",
                    "\"sensitive\": true",
                    "\"sensitive\": true, \"optional\": true",
                    "\"exclusive\": true",
                    "\"exclusive\": false",
                    "\"date\": {\"earliest\": \"2000-01-01\", \"latest\": \"today\"}",
                    "\"number\": {\"minimum\": 0, \"maximum\": 5, \"unit\": \"days\"}",
                    "\"maxLength\": 5");

    private final JsonNode good;
    private final BiConsumer<String, JsonNode> each;

    private Mutants(JsonNode good, BiConsumer<String, JsonNode> each) {
        this.good = good;
        this.each = each;
    }

    /**
     * @param each takes what was done and the document
     */
    static void of(String document, BiConsumer<String, JsonNode> each) throws Exception {
        JsonNode good = JSON.readTree(document);

        new Mutants(good, each).walk(List.of(), good);
    }

    private void walk(List<String> place, JsonNode node) throws Exception {
        if (!place.isEmpty()) {
            remove(place);

            for (String instead : INSTEAD) {
                replace(place, instead);
            }
        }
        if (node.isObject()) {
            for (String member : JOINED) {
                add(place, member);
            }
        }

        for (Iterator<String> names = node.fieldNames(); names.hasNext(); ) {
            String name = names.next();

            walk(step(place, name), node.get(name));
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            walk(step(place, Integer.toString(i)), node.get(i));
        }
    }

    private void remove(List<String> place) {
        JsonNode copy = good.deepCopy();
        JsonNode parent = at(copy, place.subList(0, place.size() - 1));
        String last = place.get(place.size() - 1);

        if (parent.isObject()) {
            ((ObjectNode) parent).remove(last);
        } else {
            ((ArrayNode) parent).remove(Integer.parseInt(last));
        }

        each.accept(place + " left out", copy);
    }

    private void replace(List<String> place, String instead) throws Exception {
        JsonNode copy = good.deepCopy();
        JsonNode parent = at(copy, place.subList(0, place.size() - 1));
        String last = place.get(place.size() - 1);

        if (parent.isObject()) {
            ((ObjectNode) parent).set(last, JSON.readTree(instead));
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(last), JSON.readTree(instead));
        }

        each.accept(place + " is " + instead.substring(0, Math.min(80, instead.length())), copy);
    }

    private void add(List<String> place, String members) throws Exception {
        JsonNode copy = good.deepCopy();

        ((ObjectNode) at(copy, place)).setAll((ObjectNode) JSON.readTree("{" + members + "}"));
        each.accept(place + " has " + members, copy);
    }

    private static List<String> step(List<String> place, String name) {
        List<String> longer = new ArrayList<>(place);

        longer.add(name);

        return longer;
    }

    private static JsonNode at(JsonNode node, List<String> place) {
        for (String step : place) {
            node = node.isArray() ? node.get(Integer.parseInt(step)) : node.get(step);
        }

        return node;
    }
}
