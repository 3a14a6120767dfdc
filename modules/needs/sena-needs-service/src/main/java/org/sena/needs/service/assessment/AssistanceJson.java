package org.sena.needs.service.assessment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.sena.needs.api.Assistance;
import org.sena.needs.api.ImmutableAssistance;
import org.sena.privacy.api.Channel;

/** On whose behalf somebody answers, as JSON and back. */
final class AssistanceJson {

    private AssistanceJson() {}

    static ObjectNode write(Assistance assistance) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();

        json.put("user", assistance.userId())
                .put("subject", assistance.subjectId())
                .put("channel", assistance.channel().name())
                .put("consent", assistance.consentId());
        assistance.organisationId().ifPresent(id -> json.put("organisation", id));
        assistance.onBehalfOf().ifPresent(words -> json.put("onBehalfOf", words));

        return json;
    }

    /** Empty when something is missing from it. */
    static Optional<Assistance> read(JsonNode json) {
        Optional<Channel> channel =
                Arrays.stream(Channel.values())
                        .filter(one -> one.name().equals(json.path("channel").asText()))
                        .findFirst();
        boolean whole =
                Stream.of("user", "subject", "consent").allMatch(name -> json.hasNonNull(name));

        return whole
                ? channel.map(
                        by ->
                                ImmutableAssistance.builder()
                                        .userId(json.get("user").asText())
                                        .organisationId(text(json, "organisation"))
                                        .subjectId(json.get("subject").asText())
                                        .onBehalfOf(text(json, "onBehalfOf"))
                                        .channel(by)
                                        .consentId(json.get("consent").asText())
                                        .build())
                : Optional.empty();
    }

    private static Optional<String> text(JsonNode json, String name) {
        return json.hasNonNull(name) ? Optional.of(json.get(name).asText()) : Optional.empty();
    }
}
