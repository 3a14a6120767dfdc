package org.sena.referral.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import javax.ws.rs.core.Response;

/** A problem as RFC 9457 has it: a title for the kind, a detail a person can act on. */
final class Problem {

    private static final String MEDIA_TYPE = "application/problem+json";

    private Problem() {}

    static Response of(int status, String title, String detail) {
        return response(status, json(status, title, detail));
    }

    /** 422 that names each field and what is wrong with it. */
    static Response fields(Map<String, String> mistakes) {
        ObjectNode json =
                json(422, "Not as it should be", "Mend the fields listed; nothing was stored.");
        mistakes.forEach(
                (field, detail) ->
                        json.withArray("errors")
                                .addObject()
                                .put("field", field)
                                .put("detail", detail));
        return response(422, json);
    }

    private static ObjectNode json(int status, String title, String detail) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
    }

    private static Response response(int status, ObjectNode json) {
        return Response.status(status).type(MEDIA_TYPE).entity(json.toString()).build();
    }
}
