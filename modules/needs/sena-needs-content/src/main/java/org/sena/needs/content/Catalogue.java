package org.sena.needs.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the documents that lie in this bundle under {@code content/}: of each questionnaire {@code
 * <key>.json}, its matrix {@code <key>.csv}, and {@code <key>.<language>.json} with its
 * translations. What the needs are called in a language is the same for all: {@code
 * terms.<language>.json}.
 */
final class Catalogue {

    /** The questionnaires: for residents, and the short one for people at work with them. */
    static final List<String> KEYS = List.of("needs", "front-line");

    /** What each questionnaire is translated into. */
    static final List<String> LANGUAGES = List.of("cy", "pl");

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final String TEXTS = "texts";

    private Catalogue() {}

    /** The document as it is published, with its translations in it. */
    static String questionnaire(String key) {
        ObjectNode document = object(key + ".json");
        ObjectNode translations = document.putObject("translations");

        for (String language : LANGUAGES) {
            ObjectNode translation = object(key + "." + language + ".json");
            JsonNode terms = object("terms." + language + ".json").get(TEXTS);

            translation.withObject("/" + TEXTS).setAll((ObjectNode) terms);
            translations.set(language, translation);
        }

        return document.toString();
    }

    static String matrix(String key) {
        return text(key + ".csv");
    }

    private static ObjectNode object(String document) {
        try {
            return (ObjectNode) MAPPER.readTree(text(document));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException("content/" + document + " is not JSON", e);
        }
    }

    private static String text(String document) {
        try (InputStream in = Catalogue.class.getResourceAsStream("/content/" + document)) {
            if (in == null) {
                throw new IllegalStateException("This bundle lacks content/" + document);
            }

            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("content/" + document + " can't be read", e);
        }
    }
}
