package org.sena.directory.exchange.duplicate;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sena.directory.api.exchange.Baseline;
import org.sena.directory.api.exchange.ImmutableBaseline;
import org.sena.directory.api.exchange.ImmutableSource;

/** A report as JSON, as it is kept. */
final class BaselineText {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private BaselineText() {}

    static String write(Baseline report) {
        ObjectNode json = MAPPER.createObjectNode();

        json.put("at", report.at().toString());
        json.put("services", report.services());
        json.put("organisations", report.organisations());
        json.put("certain", report.certainDuplicates());
        json.put("likely", report.likelyDuplicates());
        json.set("modified", counts(report.modifiedByQuarter()));
        json.set("assured", counts(report.assuredByQuarter()));
        json.set("filled", counts(report.filled()));

        ArrayNode sources = json.putArray("sources");

        for (Baseline.Source source : report.sources()) {
            sources.addObject()
                    .put("publisher", source.publisher())
                    .put("services", source.services())
                    .put("unchanged", source.unchangedForAYear())
                    .put("duplicated", source.duplicated());
        }

        return json.toString();
    }

    static Baseline read(String text) {
        JsonNode json = parse(text);
        ImmutableBaseline.Builder report =
                ImmutableBaseline.builder()
                        .at(Instant.parse(json.path("at").asText()))
                        .services(json.path("services").asLong())
                        .organisations(json.path("organisations").asLong())
                        .certainDuplicates(json.path("certain").asLong())
                        .likelyDuplicates(json.path("likely").asLong())
                        .modifiedByQuarter(counts(json.path("modified")))
                        .assuredByQuarter(counts(json.path("assured")))
                        .filled(counts(json.path("filled")));

        for (JsonNode source : json.path("sources")) {
            report.addSources(
                    ImmutableSource.builder()
                            .publisher(source.path("publisher").asText())
                            .services(source.path("services").asLong())
                            .unchangedForAYear(source.path("unchanged").asLong())
                            .duplicated(source.path("duplicated").asLong())
                            .build());
        }

        return report.build();
    }

    private static ObjectNode counts(Map<String, Long> counts) {
        ObjectNode json = MAPPER.createObjectNode();

        counts.forEach(json::put);

        return json;
    }

    private static Map<String, Long> counts(JsonNode json) {
        Map<String, Long> counts = new LinkedHashMap<>();

        json.fields().forEachRemaining(f -> counts.put(f.getKey(), f.getValue().asLong()));

        return counts;
    }

    private static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The report was written by us", e);
        }
    }
}
