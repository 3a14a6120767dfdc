package org.sena.browser.test.hostile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/** A JSON body with one of its values turned. */
final class PoisonedJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode root;
    private final List<Consumer<JsonNode>> places = new ArrayList<>();

    PoisonedJson(String json) {
        try {
            root = JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
        collect(root);
    }

    private void collect(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.fieldNames()
                    .forEachRemaining(
                            name -> {
                                places.add(value -> object.set(name, value));
                                collect(object.get(name));
                            });
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int at = i;
                places.add(value -> array.set(at, value));
                collect(array.get(i));
            }
        }
    }

    byte[] with(String text, Random random) {
        JsonNode value =
                switch (random.nextInt(6)) {
                    case 0 -> JSON.createArrayNode().add(text);
                    case 1 -> JSON.createObjectNode().put(text, text);
                    case 2 -> JSON.getNodeFactory().numberNode(random.nextLong());
                    case 3 -> JSON.nullNode();
                    default -> JSON.getNodeFactory().textNode(text);
                };
        if (!places.isEmpty()) {
            places.get(random.nextInt(places.size())).accept(value);
        }
        return root.toString().getBytes(StandardCharsets.UTF_8);
    }
}
