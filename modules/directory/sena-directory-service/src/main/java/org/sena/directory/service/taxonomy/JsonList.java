package org.sena.directory.service.taxonomy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a list of the LGA's shape. Fields that we know nothing of are passed over. */
final class JsonList {

    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    private final ListProblems problems;

    JsonList(ListProblems problems) {
        this.problems = problems;
    }

    List<ListItem> items(String content) {
        JsonNode items;

        try {
            items = JSON.readTree(content).path("list").path("items");
        } catch (JsonProcessingException e) {
            problems.add(place(e), "this is no JSON: " + e.getOriginalMessage());

            return List.of();
        }

        if (!items.isArray()) {
            problems.add("the file", "has no list.items");

            return List.of();
        }

        List<ListItem> read = new ArrayList<>();

        for (int i = 0; i < items.size(); i++) {
            read.add(item("item " + (i + 1), items.get(i)));
        }

        return read;
    }

    private ListItem item(String place, JsonNode item) {
        List<String> mappings = new ArrayList<>();
        int number = 0;

        for (JsonNode mapping : array(place, item, "mappings")) {
            mappings.add(required(place + ", mapping " + ++number, mapping, "identifier"));
        }

        return ImmutableListItem.builder()
                .place(place)
                .identifier(required(place, item, "identifier"))
                .label(required(place, item, "label"))
                .description(text(place, item, "description"))
                .parent(text(place, item, "parent"))
                .synonyms(
                        item.hasNonNull("synonyms")
                                ? Optional.of(texts(place, array(place, item, "synonyms")))
                                : Optional.empty())
                .mappings(mappings)
                .build();
    }

    private String required(String place, JsonNode item, String field) {
        Optional<String> text = text(place, item, field);

        if (text.isEmpty() && !item.path(field).isContainerNode()) {
            problems.add(place, "has no " + field);
        }

        return text.orElse("");
    }

    /** Numbers are taken as they are written: identifiers often are. */
    private Optional<String> text(String place, JsonNode item, String field) {
        JsonNode value = item.path(field);

        if (value.isContainerNode() || value.isBoolean()) {
            problems.add(place, field + " is no text");

            return Optional.empty();
        }

        return Optional.of(value.asText("").trim()).filter(text -> !text.isEmpty());
    }

    private List<String> texts(String place, Iterable<JsonNode> values) {
        List<String> texts = new ArrayList<>();

        for (JsonNode value : values) {
            if (value.isTextual() && !value.asText().isBlank()) {
                texts.add(value.asText().trim());
            } else {
                problems.add(place, "a synonym is no text");
            }
        }

        return texts;
    }

    private Iterable<JsonNode> array(String place, JsonNode item, String field) {
        JsonNode value = item.path(field);

        if (value.isArray() || value.isMissingNode() || value.isNull()) {
            return value;
        }

        problems.add(place, field + " is no list");

        return List.of();
    }

    private static String place(JsonProcessingException e) {
        return e.getLocation() == null
                ? "the file"
                : "line "
                        + e.getLocation().getLineNr()
                        + ", column "
                        + e.getLocation().getColumnNr();
    }
}
