package org.sena.directory.exchange.file.map;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.sena.directory.api.exchange.ColumnMapping;
import org.sena.directory.api.exchange.FileLayout;
import org.sena.directory.api.exchange.FileLayout.Format;
import org.sena.directory.api.exchange.ImmutableColumnMapping;
import org.sena.directory.api.exchange.ImmutableFileLayout;
import org.sena.directory.api.exchange.ImportField;

/** Mappings and layouts as JSON, for their columns in the database. */
public final class MappingJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private MappingJson() {}

    public static String write(ColumnMapping mapping) {
        ObjectNode node = JSON.createObjectNode().put("source", mapping.source());
        ObjectNode columns = node.putObject("columns");
        ObjectNode defaults = node.putObject("defaults");

        mapping.columns().forEach((header, field) -> columns.put(header, field.name()));
        mapping.defaults().forEach((field, text) -> defaults.put(field.name(), text));

        return node.toString();
    }

    public static ColumnMapping mapping(String json) {
        JsonNode node = read(json);
        ImmutableColumnMapping.Builder mapping =
                ImmutableColumnMapping.builder().source(node.path("source").asText());

        node.path("columns")
                .fields()
                .forEachRemaining(
                        e ->
                                mapping.putColumns(
                                        e.getKey(), ImportField.valueOf(e.getValue().asText())));
        node.path("defaults")
                .fields()
                .forEachRemaining(
                        e ->
                                mapping.putDefaults(
                                        ImportField.valueOf(e.getKey()), e.getValue().asText()));

        return mapping.build();
    }

    public static String write(FileLayout layout) {
        return JSON.createObjectNode()
                .put("format", layout.format().name())
                .put("charset", layout.charset())
                .put("separator", layout.separator())
                .put("sheet", layout.sheet())
                .put("headerRow", layout.headerRow())
                .toString();
    }

    /** The layout, and the headers that were read with it. */
    public static String write(FileLayout layout, List<String> headers) {
        ObjectNode node = (ObjectNode) read(write(layout));

        headers.forEach(node.putArray("headers")::add);

        return node.toString();
    }

    public static List<String> headers(String json) {
        List<String> headers = new ArrayList<>();

        read(json).path("headers").forEach(header -> headers.add(header.asText()));

        return headers;
    }

    public static FileLayout layout(String json) {
        JsonNode node = read(json);

        return ImmutableFileLayout.builder()
                .format(Format.valueOf(node.path("format").asText()))
                .charset(node.path("charset").asText())
                .separator(node.path("separator").asText())
                .sheet(node.path("sheet").asText())
                .headerRow(node.path("headerRow").asInt())
                .build();
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A column holds no JSON", e);
        }
    }
}
