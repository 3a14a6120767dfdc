package org.sena.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** A value in a JSON document that knows where it stands, so that a mistake can be named. */
final class JsonPlace {

    private final String file;
    private final String where;
    private final JsonNode node;

    JsonPlace(String file, String where, JsonNode node) {
        this.file = file;
        this.where = where;
        this.node = node;
    }

    JsonNode node() {
        return node;
    }

    SiteException wrong(String what) {
        return new SiteException(
                String.format(
                        Locale.ROOT, "%s: %s %s", file, where.isEmpty() ? "it" : where, what));
    }

    /** An object with no other fields than these. */
    JsonPlace object(Set<String> allowed) {
        if (!node.isObject()) {
            throw wrong("must be an object");
        }

        Set<String> unknown = new TreeSet<>();
        node.fieldNames().forEachRemaining(unknown::add);
        unknown.removeAll(allowed);

        if (!unknown.isEmpty()) {
            throw wrong("has fields nobody knows: " + String.join(", ", unknown));
        }

        return this;
    }

    Optional<JsonPlace> find(String field) {
        JsonNode value = node.get(field);

        return value == null || value.isNull()
                ? Optional.empty()
                : Optional.of(
                        new JsonPlace(file, where.isEmpty() ? field : where + "." + field, value));
    }

    JsonPlace get(String field) {
        return find(field).orElseThrow(() -> wrong("must have a \"" + field + "\""));
    }

    List<JsonPlace> items() {
        if (!node.isArray()) {
            throw wrong("must be a list");
        }

        List<JsonPlace> items = new ArrayList<>();

        for (int i = 0; i < node.size(); i++) {
            items.add(new JsonPlace(file, where + "[" + i + "]", node.get(i)));
        }

        return items;
    }

    String text() {
        if (!node.isTextual() || node.textValue().isBlank()) {
            throw wrong("must be a text that is not empty");
        }

        return node.textValue();
    }

    boolean truth() {
        if (!node.isBoolean()) {
            throw wrong("must be true or false");
        }

        return node.booleanValue();
    }
}
