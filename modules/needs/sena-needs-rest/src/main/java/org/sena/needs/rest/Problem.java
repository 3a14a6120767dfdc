package org.sena.needs.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import javax.ws.rs.BadRequestException;
import javax.ws.rs.core.Response;

/** A problem as RFC 9457 has it: a title for the kind, a detail a person can act on. */
final class Problem {

    static final String MEDIA_TYPE = "application/problem+json";

    static final int UNPROCESSABLE = 422;

    private final ObjectNode json = JsonNodeFactory.instance.objectNode();
    private final int status;

    private Problem(int status, String title, String detail) {
        this.status = status;

        json.put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
    }

    static Problem of(int status, String title, String detail) {
        return new Problem(status, title, detail);
    }

    /** 400, saying what is not as it should be. */
    static BadRequestException bad(String detail) {
        return new BadRequestException(of(400, "Bad request", detail).response());
    }

    /** For more members. */
    ObjectNode json() {
        return json;
    }

    Response response() {
        return Response.status(status).type(MEDIA_TYPE).entity(json.toString()).build();
    }
}
