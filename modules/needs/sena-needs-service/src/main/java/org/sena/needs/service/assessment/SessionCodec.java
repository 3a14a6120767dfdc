package org.sena.needs.service.assessment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.sena.needs.api.Assistance;
import org.sena.needs.api.ImmutableSavedInterview;
import org.sena.needs.api.InterviewCodec;
import org.sena.needs.api.SavedInterview;

/** Writes interviews as JSON. */
@Component(service = InterviewCodec.class)
public class SessionCodec implements InterviewCodec {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String write(SavedInterview interview) {
        ObjectNode root = JSON.createObjectNode();

        root.put("key", interview.key());
        root.put("version", interview.version());
        root.set("answers", AnswersJson.write(interview.answers()));
        interview.skipped().forEach(root.putArray("skipped")::add);

        return root.toString();
    }

    @Override
    public Optional<SavedInterview> read(String text) {
        try {
            JsonNode root = JSON.readTree(text);

            if (!root.path("key").isTextual() || !root.path("version").isInt()) {
                return Optional.empty();
            }

            List<String> skipped = new ArrayList<>();

            root.path("skipped").forEach(id -> skipped.add(id.asText()));

            return Optional.of(
                    ImmutableSavedInterview.builder()
                            .key(root.get("key").textValue())
                            .version(root.get("version").intValue())
                            .answers(AnswersJson.read(root.path("answers")))
                            .addAllSkipped(skipped)
                            .build());
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    @Override
    public String write(Assistance assistance) {
        return AssistanceJson.write(assistance).toString();
    }

    @Override
    public Optional<Assistance> readAssistance(String text) {
        try {
            return AssistanceJson.read(JSON.readTree(text));
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }
}
