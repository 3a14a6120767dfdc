package org.sena.scoring.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sena.scoring.api.ImmutableVocabulary;
import org.sena.scoring.api.Vocabulary;

/** A vocabulary as text: kept with a version, so that its table can be read again. */
final class VocabularyJson {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private VocabularyJson() {}

    static String write(Vocabulary vocabulary) {
        Map<String, Set<String>> options = new TreeMap<>();

        vocabulary.options().forEach((question, of) -> options.put(question, new TreeSet<>(of)));

        try {
            return MAPPER.writeValueAsString(
                    Map.of(
                            "options", options,
                            "numbers", new TreeSet<>(vocabulary.numbers()),
                            "needs", new TreeSet<>(vocabulary.needs())));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A vocabulary of words can always be written", e);
        }
    }

    /**
     * @throws IllegalArgumentException when the text was not written here
     */
    static Vocabulary read(String json) {
        try {
            JsonNode root = MAPPER.readTree(json);
            ImmutableVocabulary.Builder vocabulary =
                    ImmutableVocabulary.builder()
                            .addAllNumbers(words(root.path("numbers")))
                            .addAllNeeds(words(root.path("needs")));

            root.path("options")
                    .fields()
                    .forEachRemaining(e -> vocabulary.putOptions(e.getKey(), words(e.getValue())));

            return vocabulary.build();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is not a stored vocabulary", e);
        }
    }

    private static Set<String> words(JsonNode array) {
        Set<String> words = new TreeSet<>();

        array.forEach(word -> words.add(word.asText()));

        return words;
    }
}
