package org.sena.directory.exchange.feed.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Map;

/** Tells whether a record changed: SHA-256 over its content, whatever the order of its fields. */
final class RecordHash {

    private static final ObjectMapper MAPPER =
            new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    private RecordHash() {}

    /**
     * @param meaning what else decides what is stored: the state of the mapping of terms
     */
    static String of(JsonNode record, String meaning) {
        try {
            String text = MAPPER.writeValueAsString(MAPPER.convertValue(record, Map.class));
            MessageDigest digest = MessageDigest.getInstance("SHA-256");

            digest.update(meaning.getBytes(StandardCharsets.UTF_8));

            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (JsonProcessingException | NoSuchAlgorithmException e) {
            throw new IllegalStateException("What was JSON is, and every Java has SHA-256", e);
        }
    }
}
