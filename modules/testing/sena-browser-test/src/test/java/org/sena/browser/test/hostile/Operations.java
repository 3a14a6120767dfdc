package org.sena.browser.test.hostile;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The operations that an OpenAPI document tells of, each with a request as it is meant. */
final class Operations {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private static final int DEEPEST = 6;

    private final JsonNode document;
    private final String base;

    /**
     * @param base the path below which all is found, such as {@code /o/sena}
     */
    Operations(String base, String document) throws IOException {
        this.base = base;
        this.document = JSON.readTree(document);
    }

    List<Place> places() throws IOException {
        List<Place> places = new ArrayList<>();
        Iterator<Map.Entry<String, JsonNode>> paths = document.path("paths").fields();
        while (paths.hasNext()) {
            Map.Entry<String, JsonNode> path = paths.next();
            Iterator<Map.Entry<String, JsonNode>> operations = path.getValue().fields();
            while (operations.hasNext()) {
                Map.Entry<String, JsonNode> operation = operations.next();
                if (METHODS.contains(operation.getKey())) {
                    places.add(place(path.getKey(), operation.getKey(), operation.getValue()));
                }
            }
        }
        return places;
    }

    private Place place(String template, String method, JsonNode operation) throws IOException {
        List<Field> query = new ArrayList<>();
        for (JsonNode reference : operation.path("parameters")) {
            JsonNode parameter = resolved(reference);
            if (parameter.path("in").asText().equals("query")) {
                query.add(
                        Field.of(
                                parameter.path("name").asText(),
                                value(parameter.path("schema"), 0).asText("1")));
            }
        }
        String path = base + template.replaceAll("\\{[^}]*\\}", "start");
        JsonNode body = operation.path("requestBody").path("content").path("application/json");
        if (body.isMissingNode()) {
            return new Place(method.toUpperCase(), path, query, List.of(), Place.Sort.LINK, "");
        }
        JsonNode example =
                body.has("example") ? body.get("example") : value(body.path("schema"), 0);
        return new Place(
                method.toUpperCase(),
                path,
                query,
                List.of(),
                Place.Sort.JSON,
                JSON.writeValueAsString(example));
    }

    private JsonNode resolved(JsonNode node) {
        String reference = node.path("$ref").asText();
        return reference.startsWith("#") ? document.at(reference.substring(1)) : node;
    }

    private JsonNode value(JsonNode said, int depth) {
        JsonNode schema = resolved(said);
        for (String given : List.of("example", "default", "const")) {
            if (schema.has(given)) {
                return schema.get(given);
            }
        }
        if (schema.path("enum").size() > 0) {
            return schema.path("enum").get(0);
        }
        if (schema.has("properties") && depth < DEEPEST) {
            ObjectNode object = JSON.createObjectNode();
            schema.path("properties")
                    .fields()
                    .forEachRemaining(
                            member ->
                                    object.set(
                                            member.getKey(), value(member.getValue(), depth + 1)));
            return object;
        }
        if (schema.has("items") && depth < DEEPEST) {
            ArrayNode array = JSON.createArrayNode();
            return array.add(value(schema.path("items"), depth + 1));
        }
        String type = schema.path("type").asText("string");
        return switch (type) {
            case "integer", "number" -> JSON.getNodeFactory().numberNode(1);
            case "boolean" -> JSON.getNodeFactory().booleanNode(true);
            case "object" -> JSON.createObjectNode();
            case "array" -> JSON.createArrayNode();
            default -> JSON.getNodeFactory().textNode("sample");
        };
    }
}
