package org.sena.directory.exchange.feed.terms;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the terms that a record names, in version 3.0 and 1.0. */
public final class ForeignUses {

    /** Where a term stands, whole: of 3.0, of 1.0. */
    private static final Set<String> PLACES = Set.of("taxonomy_term", "taxonomy");

    private static final List<String> NAMES = List.of("term_uri", "uri", "id", "term", "code");
    private static final int DEEPEST = 20;

    private ForeignUses() {}

    /** Each once, in the order of the record. */
    public static List<ForeignUse> in(JsonNode record) {
        Map<String, ForeignUse> found = new LinkedHashMap<>();

        walk(record, found, 0);

        return List.copyOf(found.values());
    }

    private static void walk(JsonNode node, Map<String, ForeignUse> found, int depth) {
        if (depth > DEEPEST) {
            return;
        }

        node.fields()
                .forEachRemaining(
                        field -> {
                            if (PLACES.contains(field.getKey()) && field.getValue().isObject()) {
                                add(field.getValue(), found);
                            } else {
                                walk(field.getValue(), found, depth + 1);
                            }
                        });

        if (node.isArray()) {
            node.forEach(item -> walk(item, found, depth + 1));
        }
    }

    private static void add(JsonNode term, Map<String, ForeignUse> found) {
        Set<String> names = new LinkedHashSet<>();

        for (String name : NAMES) {
            if (term.path(name).isValueNode() && !term.path(name).asText().isBlank()) {
                names.add(term.path(name).asText().strip());
            }
        }

        String label = term.path("name").asText("").strip();

        if (names.isEmpty() && label.isEmpty()) {
            return;
        }

        String key = names.isEmpty() ? label : names.iterator().next();

        found.putIfAbsent(
                key,
                ImmutableForeignUse.builder()
                        .key(key)
                        .label(label.isEmpty() ? key : label)
                        .taxonomy(taxonomy(term))
                        .names(names)
                        .build());
    }

    private static String taxonomy(JsonNode term) {
        for (JsonNode named :
                List.of(
                        term.path("taxonomy_detail").path("name"),
                        term.path("taxonomy").path("name"),
                        term.path("taxonomy"),
                        term.path("vocabulary"))) {
            if (named.isTextual() && !named.asText().isBlank()) {
                return named.asText().strip();
            }
        }

        return "";
    }
}
