package org.sena.needs.service.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sena.needs.api.Answers;

/** Answers as {@code {"question": ["option"]}}. */
public final class AnswersJson {

    private AnswersJson() {}

    static ObjectNode write(Answers answers) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();

        answers.asMap()
                .forEach(
                        (question, values) -> {
                            ArrayNode array = json.putArray(question);

                            values.forEach(array::add);
                        });

        return json;
    }

    public static Answers read(JsonNode json) {
        Map<String, List<String>> answers = new LinkedHashMap<>();

        json.fields()
                .forEachRemaining(
                        field -> {
                            List<String> values = new ArrayList<>();

                            field.getValue().forEach(value -> values.add(value.asText()));
                            answers.put(field.getKey(), values);
                        });

        return Answers.of(answers);
    }
}
