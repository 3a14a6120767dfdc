package org.sena.directory.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;

/** What went wrong, in the standard's form: a short name and a sentence a person can act on. */
final class ErrorAnswer {

    private final int status;
    private final ObjectNode json;

    private ErrorAnswer(int status, String error, String message) {
        this.status = status;
        this.json =
                JsonNodeFactory.instance.objectNode().put("error", error).put("message", message);
    }

    static ErrorAnswer of(int status, String error, String message) {
        return new ErrorAnswer(status, error, message);
    }

    /**
     * Adds one of several things that are wrong.
     *
     * @param path where in the document, as {@code $.schedules[0].byday}
     */
    ErrorAnswer with(String path, String problem) {
        ArrayNode problems =
                json.has("problems") ? (ArrayNode) json.get("problems") : json.putArray("problems");

        problems.addObject().put("path", path).put("problem", problem);

        return this;
    }

    Response response() {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(json.toString().getBytes(StandardCharsets.UTF_8))
                .build();
    }
}
