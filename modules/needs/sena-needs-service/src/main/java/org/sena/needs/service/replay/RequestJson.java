package org.sena.needs.service.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.YearMonth;
import org.sena.needs.api.replay.CapacityBasis;
import org.sena.needs.api.replay.ImmutableReplayRequest;
import org.sena.needs.api.replay.ReplayRequest;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.ImmutableTrialPolicy;
import org.sena.scoring.api.TrialPolicy;

/** What was asked for, as text and back. */
final class RequestJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RequestJson() {}

    static String write(ReplayRequest request) {
        ObjectNode json = JSON.createObjectNode();
        TrialPolicy policy = request.policy();

        json.put("key", request.key()).put("capacity", request.capacity().name());
        request.version().ifPresent(version -> json.put("version", version));
        request.percent().ifPresent(percent -> json.put("percent", percent));
        request.from().ifPresent(month -> json.put("from", month.toString()));
        request.to().ifPresent(month -> json.put("to", month.toString()));
        request.callsPerWeek().ifPresent(calls -> json.put("callsPerWeek", calls));
        policy.maxShift().ifPresent(points -> json.put("maxShift", points));
        policy.targetUtilisation().ifPresent(target -> json.put("target", target));
        policy.cutPoints()
                .ifPresent(
                        points ->
                                json.put("medium", points.medium())
                                        .put("high", points.high())
                                        .put("critical", points.critical()));

        return json.toString();
    }

    /**
     * @throws IllegalArgumentException when it was not written here
     */
    static ReplayRequest read(String text) {
        try {
            JsonNode json = JSON.readTree(text);
            ImmutableReplayRequest.Builder request =
                    ImmutableReplayRequest.builder()
                            .key(json.path("key").asText())
                            .capacity(CapacityBasis.valueOf(json.path("capacity").asText()))
                            .policy(policy(json));

            if (json.has("version")) {
                request.version(json.get("version").intValue());
            }
            if (json.has("percent")) {
                request.percent(json.get("percent").intValue());
            }
            if (json.has("from")) {
                request.from(YearMonth.parse(json.get("from").textValue()));
            }
            if (json.has("to")) {
                request.to(YearMonth.parse(json.get("to").textValue()));
            }
            if (json.has("callsPerWeek")) {
                request.callsPerWeek(json.get("callsPerWeek").intValue());
            }

            return request.build();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("This is no request for a replay", e);
        }
    }

    private static TrialPolicy policy(JsonNode json) {
        ImmutableTrialPolicy.Builder policy = ImmutableTrialPolicy.builder();

        if (json.has("maxShift")) {
            policy.maxShift(json.get("maxShift").intValue());
        }
        if (json.has("target")) {
            policy.targetUtilisation(json.get("target").doubleValue());
        }
        if (json.has("medium")) {
            policy.cutPoints(
                    CutPoints.of(
                            json.get("medium").intValue(),
                            json.get("high").intValue(),
                            json.get("critical").intValue()));
        }

        return policy.build();
    }
}
