package org.sena.runtime.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.StreamSupport;

/** One object of an example file. */
record Item(String file, JsonNode node) {

    String required(String field) {
        return text(field)
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        file
                                                + ": "
                                                + node.path("id").asText()
                                                + " has no "
                                                + field));
    }

    Optional<String> text(String field) {
        return node.hasNonNull(field) ? Optional.of(node.get(field).asText()) : Optional.empty();
    }

    OptionalInt number(String field) {
        return node.hasNonNull(field)
                ? OptionalInt.of(node.get(field).asInt())
                : OptionalInt.empty();
    }

    /** Empty when it is absent. */
    List<String> list(String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    /** Empty when it is absent. */
    List<Item> items(String field) {
        return StreamSupport.stream(node.path(field).spliterator(), false)
                .map(part -> new Item(file, part))
                .toList();
    }
}
