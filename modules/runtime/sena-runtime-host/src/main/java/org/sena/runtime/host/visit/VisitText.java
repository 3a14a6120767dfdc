package org.sena.runtime.host.visit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A visit as JSON. Portlets keep texts, and lists and maps of texts: every node can read them,
 * whatever its bundles. Anything else stays behind.
 */
final class VisitText {

    private static final TypeReference<Map<String, Object>> SHAPE = new TypeReference<>() {};
    private static final ObjectMapper JSON = new ObjectMapper();

    private VisitText() {}

    static byte[] write(Visit visit) {
        Map<String, Object> kept = new LinkedHashMap<>();

        visit.attributes()
                .forEach(
                        (name, value) -> {
                            if (isText(value)) {
                                kept.put(name, value);
                            }
                        });

        Map<String, Object> all = new LinkedHashMap<>();

        all.put("token", visit.token());
        all.put("began", visit.began().toEpochMilli());
        all.put("lastSeen", visit.lastSeen().toEpochMilli());
        visit.userId().ifPresent(user -> all.put("user", user));
        all.put("kept", kept);

        try {
            return JSON.writeValueAsBytes(all);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Texts are always JSON", e);
        }
    }

    static Visit read(String id, byte[] text) {
        try {
            Map<String, Object> all = JSON.readValue(text, SHAPE);
            Visit visit = new Visit(id, (String) all.get("token"), instant(all.get("began")));

            visit.becomes(id, visit.token(), (String) all.get("user"));
            visit.seen(instant(all.get("lastSeen")));
            ((Map<?, ?>) all.get("kept"))
                    .forEach((name, value) -> visit.attributes().put((String) name, value));

            return visit;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant instant(Object milliseconds) {
        return Instant.ofEpochMilli(((Number) milliseconds).longValue());
    }

    private static boolean isText(Object value) {
        if (value instanceof List<?> list) {
            return list.stream().allMatch(VisitText::isText);
        }

        if (value instanceof Map<?, ?> map) {
            return isText(List.copyOf(map.keySet())) && isText(List.copyOf(map.values()));
        }

        return value instanceof String;
    }
}
