package org.sena.needs.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.sena.needs.api.Evaluation;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Questionnaire;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.NeedScore;
import org.sena.scoring.api.Threshold;

/** What was understood from the answers, with every reason. */
final class EvaluationJson {

    private final Questionnaire questionnaire;
    private final Locale locale;

    private EvaluationJson(Questionnaire questionnaire, Locale locale) {
        this.questionnaire = questionnaire;
        this.locale = locale;
    }

    /** Signposts and reasons are in that language as far as they are translated. */
    static ObjectNode write(Evaluation evaluation, Locale locale) {
        return new EvaluationJson(evaluation.interview().questionnaire(), locale).json(evaluation);
    }

    private ObjectNode json(Evaluation evaluation) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        Interview said = evaluation.interview().in(locale);

        json.put("questionnaire", evaluation.interview().questionnaire().key())
                .put("version", evaluation.interview().questionnaire().version())
                .put("matrixVersion", evaluation.scores().matrixVersion())
                .put("level", evaluation.level().name())
                .put("complete", evaluation.interview().complete());

        ArrayNode visible = json.putArray("visibleQuestions");
        ArrayNode dropped = json.putArray("droppedAnswers");
        ArrayNode signposts = json.putArray("signposts");
        ArrayNode needs = json.putArray("needs");

        evaluation.interview().visible().forEach(question -> visible.add(question.id()));
        evaluation.interview().dropped().forEach(dropped::add);
        said.signposts()
                .forEach(
                        signpost ->
                                QuestionnaireJson.show(
                                        signpost,
                                        said.questionnaire().language(),
                                        signposts.addObject()));
        evaluation.scores().needs().forEach(need -> write(need, needs.addObject()));

        return json;
    }

    private void write(NeedScore need, ObjectNode json) {
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

    private static void write(Threshold threshold, ObjectNode json) {
        write(threshold.cutPoints(), json)
                .put("shift", threshold.shift())
                .put("target", threshold.target());
        write(threshold.base(), json.putObject("base"));
        threshold.utilisation().ifPresent(utilisation -> json.put("utilisation", utilisation));
    }

    private static ObjectNode write(CutPoints cutPoints, ObjectNode json) {
        return json.put("medium", cutPoints.medium())
                .put("high", cutPoints.high())
                .put("critical", cutPoints.critical());
    }

    private void write(Contribution contribution, ObjectNode json) {
        ArrayNode answers =
                json.put("rule", contribution.rule())
                        .put("urgency", contribution.urgency())
                        .put("intensity", contribution.intensity())
                        .put(
                                "reason",
                                questionnaire
                                        .said(
                                                locale,
                                                "reasons/" + contribution.rule(),
                                                contribution.reason())
                                        .orElse(contribution.reason()))
                        .putArray("answers");

        contribution
                .answers()
                .forEach(
                        answer ->
                                answers.addObject()
                                        .put("question", answer.question())
                                        .put("value", answer.value()));
    }
}
