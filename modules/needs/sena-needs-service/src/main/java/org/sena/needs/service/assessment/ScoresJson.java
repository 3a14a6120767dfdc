package org.sena.needs.service.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.ImmutableContribution;
import org.sena.scoring.api.ImmutableNeedScore;
import org.sena.scoring.api.ImmutableScoreSheet;
import org.sena.scoring.api.ImmutableThreshold;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;
import org.sena.scoring.api.ScoreSheet;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.scoring.api.Threshold;

/** A frozen score sheet as JSON and back. */
final class ScoresJson {

    private ScoresJson() {}

    static ObjectNode write(ScoreSheet scores) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode needs =
                json.put("matrix", scores.matrix())
                        .put("matrixVersion", scores.matrixVersion())
                        .putArray("needs");

        scores.needs().forEach(need -> write(need, needs.addObject()));

        return json;
    }

    static ScoreSheet read(JsonNode json) {
        ImmutableScoreSheet.Builder scores =
                ImmutableScoreSheet.builder()
                        .matrix(json.path("matrix").asText())
                        .matrixVersion(json.path("matrixVersion").asInt());

        json.path("needs").forEach(need -> scores.addNeeds(need(need)));

        return scores.build();
    }

    private static void write(NeedScore need, ObjectNode json) {
        json.put("need", need.need())
                .put("urgency", need.urgency())
                .put("intensity", need.intensity())
                .put("urgencyBand", need.urgencyBand().name())
                .put("intensityBand", need.intensityBand().name())
                .put("level", need.level().name());
        write(need.threshold(), json.putObject("threshold"));

        ArrayNode contributions = json.putArray("contributions");

        need.contributions().forEach(c -> write(c, contributions.addObject()));
    }

    private static NeedScore need(JsonNode json) {
        ImmutableNeedScore.Builder need =
                ImmutableNeedScore.builder()
                        .need(json.path("need").asText())
                        .urgency(json.path("urgency").asInt())
                        .intensity(json.path("intensity").asInt())
                        .urgencyBand(Band.valueOf(json.path("urgencyBand").asText()))
                        .intensityBand(Band.valueOf(json.path("intensityBand").asText()))
                        .level(Level.valueOf(json.path("level").asText()))
                        .threshold(threshold(json.path("threshold")));

        for (JsonNode contribution : json.path("contributions")) {
            need.addContributions(contribution(contribution, json.path("need").asText()));
        }

        return need.build();
    }

    private static void write(Threshold threshold, ObjectNode json) {
        write(threshold.cutPoints(), json)
                .put("shift", threshold.shift())
                .put("target", threshold.target());
        write(threshold.base(), json.putObject("base"));
        threshold.utilisation().ifPresent(u -> json.put("utilisation", u));
    }

    private static ObjectNode write(CutPoints cutPoints, ObjectNode json) {
        return json.put("medium", cutPoints.medium())
                .put("high", cutPoints.high())
                .put("critical", cutPoints.critical());
    }

    private static Threshold threshold(JsonNode json) {
        ImmutableThreshold.Builder threshold =
                ImmutableThreshold.builder()
                        .cutPoints(cutPoints(json))
                        .shift(json.path("shift").asInt());

        if (json.has("base")) {
            threshold.base(cutPoints(json.get("base")));
        }
        if (json.has("target")) {
            threshold.target(json.get("target").asDouble());
        }
        if (json.has("utilisation")) {
            threshold.utilisation(json.get("utilisation").asDouble());
        }

        return threshold.build();
    }

    private static CutPoints cutPoints(JsonNode json) {
        return CutPoints.of(
                json.path("medium").asInt(),
                json.path("high").asInt(),
                json.path("critical").asInt());
    }

    private static void write(Contribution contribution, ObjectNode json) {
        ArrayNode answers =
                json.put("rule", contribution.rule())
                        .put("urgency", contribution.urgency())
                        .put("intensity", contribution.intensity())
                        .put("reason", contribution.reason())
                        .putArray("answers");

        contribution
                .answers()
                .forEach(
                        a ->
                                answers.addObject()
                                        .put("question", a.question())
                                        .put("value", a.value()));
    }

    private static Contribution contribution(JsonNode json, String need) {
        List<ScoredAnswer> answers = new ArrayList<>();

        json.path("answers")
                .forEach(
                        a ->
                                answers.add(
                                        ScoredAnswer.of(
                                                a.path("question").asText(),
                                                a.path("value").asText())));

        return ImmutableContribution.builder()
                .rule(json.path("rule").asText())
                .need(need)
                .urgency(json.path("urgency").asInt())
                .intensity(json.path("intensity").asInt())
                .reason(json.path("reason").asText())
                .answers(answers)
                .build();
    }
}
