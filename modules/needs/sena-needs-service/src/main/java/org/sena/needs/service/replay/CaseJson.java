package org.sena.needs.service.replay;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sena.needs.api.replay.Cause;
import org.sena.needs.api.replay.ChangedCase;
import org.sena.needs.api.replay.ImmutableChangedCase;
import org.sena.needs.api.replay.Standing;

/** A changed case as JSON and back. */
final class CaseJson {

    private CaseJson() {}

    static void write(ChangedCase one, ObjectNode json) {
        json.put("reference", one.reference())
                .put("need", one.need())
                .put("from", one.from().name())
                .put("to", one.to().name())
                .put("cause", one.cause().name());
    }

    static ChangedCase read(JsonNode json) {
        return ImmutableChangedCase.builder()
                .reference(json.path("reference").asText())
                .need(json.path("need").asText())
                .from(Standing.valueOf(json.path("from").asText()))
                .to(Standing.valueOf(json.path("to").asText()))
                .cause(Cause.valueOf(json.path("cause").asText()))
                .build();
    }
}
