package org.sena.needs.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import javax.ws.rs.BadRequestException;
import org.sena.needs.api.Answers;

/** {@code {"answers": {"question": ["option"]}, "version": 3}}; the version may be left out. */
final class EvaluationRequest {

    private final Answers answers;
    private final OptionalInt version;

    private EvaluationRequest(Answers answers, OptionalInt version) {
        this.answers = answers;
        this.version = version;
    }

    /**
     * @throws BadRequestException saying what is not as it should be
     */
    static EvaluationRequest read(JsonNode json) {
        if (json == null || !json.path("answers").isObject()) {
            throw Problem.bad("Send an object with \"answers\": {\"question\": [\"option\"]}.");
        }

        json.fieldNames()
                .forEachRemaining(
                        name -> {
                            if (!name.equals("answers") && !name.equals("version")) {
                                throw Problem.bad("Unknown member \"" + name + "\".");
                            }
                        });

        return new EvaluationRequest(answers(json.get("answers")), version(json.path("version")));
    }

    Answers answers() {
        return answers;
    }

    /** Empty: the newest. */
    OptionalInt version() {
        return version;
    }

    private static Answers answers(JsonNode json) {
        Map<String, List<String>> answers = new LinkedHashMap<>();

        json.fields()
                .forEachRemaining(
                        field ->
                                answers.put(
                                        field.getKey(), values(field.getKey(), field.getValue())));

        return Answers.of(answers);
    }

    private static List<String> values(String question, JsonNode json) {
        List<String> values = new ArrayList<>();

        for (JsonNode value : json) {
            if (!value.isTextual() && !value.isIntegralNumber()) {
                throw Problem.bad("Write the answers to \"" + question + "\" as a list of texts.");
            }

            values.add(value.asText());
        }
        if (!json.isArray()) {
            throw Problem.bad("Write the answers to \"" + question + "\" as a list of texts.");
        }

        return values;
    }

    private static OptionalInt version(JsonNode json) {
        if (json.isMissingNode() || json.isNull()) {
            return OptionalInt.empty();
        }
        if (!json.canConvertToInt() || !json.isIntegralNumber()) {
            throw Problem.bad("Write \"version\" as a whole number.");
        }

        return OptionalInt.of(json.intValue());
    }
}
