package org.sena.needs.service.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.sena.needs.api.replay.ChangedCase;

/** A tally half-way, as text and back. */
final class TallyJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private TallyJson() {}

    static String write(Tally tally) {
        ObjectNode json = JSON.createObjectNode();

        json.put("firstAt", tally.firstAt()).put("lastAt", tally.lastAt());

        ObjectNode counts = json.putObject("counts");
        ObjectNode sample = json.putObject("sample");

        tally.counts().forEach(counts::put);
        tally.sample()
                .forEach(
                        (place, one) ->
                                CaseJson.write(one, sample.putObject(Long.toString(place))));

        return json.toString();
    }

    /**
     * @throws IllegalArgumentException when it was not written here
     */
    static Tally read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            Map<String, Integer> counts = new HashMap<>();
            Map<Long, ChangedCase> sample = new HashMap<>();

            json.path("counts")
                    .fields()
                    .forEachRemaining(e -> counts.put(e.getKey(), e.getValue().intValue()));
            json.path("sample")
                    .fields()
                    .forEachRemaining(
                            e -> sample.put(Long.valueOf(e.getKey()), CaseJson.read(e.getValue())));

            return new Tally(
                    counts,
                    sample,
                    json.path("firstAt").longValue(),
                    json.path("lastAt").longValue());
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is no tally", e);
        }
    }
}
