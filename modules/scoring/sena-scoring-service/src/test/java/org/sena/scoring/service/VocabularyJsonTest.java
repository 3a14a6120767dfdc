package org.sena.scoring.service;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sena.scoring.api.ImmutableVocabulary;
import org.sena.scoring.api.Vocabulary;

class VocabularyJsonTest {

    @Test
    void what_is_written_is_read_again() {
        Vocabulary vocabulary =
                ImmutableVocabulary.builder()
                        .putOptions("food", Set.of("none", "some"))
                        .putOptions("empty", Set.of())
                        .addNumbers("age")
                        .addNeeds("food", "debt")
                        .build();

        assertEquals(vocabulary, VocabularyJson.read(VocabularyJson.write(vocabulary)));
    }

    @Test
    void other_text_is_refused() {
        assertThrows(IllegalArgumentException.class, () -> VocabularyJson.read("{"));
    }

    @Test
    void the_hash_is_that_of_the_utf_8_bytes() {
        // printf 'café' | sha256sum
        assertEquals(
                "850f7dc43910ff890f8879c0ed26fe697c93a067ad93a7d50f466a7028a9bf4e",
                SourceHash.of("caf\u00e9"));
    }
}
