package org.sena.needs.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.Map;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.needs.api.AnswerProblem;
import org.sena.needs.api.AnswersRefusedException;
import org.sena.needs.api.NoSuchQuestionnaireException;
import org.sena.needs.api.QuestionnaireRefusedException;
import org.sena.quiet.trace.QuietTrace;
import org.sena.rest.kit.BrokenAddress;
import org.sena.scoring.api.NoMatrixException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says everything that goes wrong as a problem; what was not foreseen goes to the log only. */
@Component(
        property = {
            "osgi.jaxrs.application.select=(osgi.jaxrs.name=sena)",
            "osgi.jaxrs.extension=true",
            "osgi.jaxrs.name=sena-problems"
        },
        scope = ServiceScope.PROTOTYPE,
        service = ExceptionMapper.class)
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemMapper.class);

    private static final Map<Integer, String> DETAILS =
            Map.of(
                    404, "There is nothing at this address. See /o/sena/v1/openapi.json.",
                    405, "This address does not take this method. See /o/sena/v1/openapi.json.",
                    406, "This address answers application/json only.",
                    413, "The body is too large: 2 MB are allowed.",
                    415, "Send the body as application/json.");

    private final CurrentActor currentActor;

    @Activate
    public ProblemMapper(@Reference CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof AnswersRefusedException) {
            return answers((AnswersRefusedException) thrown);
        }
        if (thrown instanceof QuestionnaireRefusedException) {
            return questionnaire((QuestionnaireRefusedException) thrown);
        }
        if (thrown instanceof NotAllowedException) {
            return notAllowed((NotAllowedException) thrown);
        }
        if (thrown instanceof NoSuchQuestionnaireException) {
            return Problem.of(404, "Not found", thrown.getMessage()).response();
        }
        if (thrown instanceof NoMatrixException) {
            return Problem.of(503, "Not ready", thrown.getMessage()).response();
        }
        if (thrown instanceof JsonProcessingException) {
            return malformed((JsonProcessingException) thrown);
        }
        if (thrown instanceof WebApplicationException) {
            return web((WebApplicationException) thrown);
        }
        if (thrown.getCause() instanceof JsonProcessingException) {
            return malformed((JsonProcessingException) thrown.getCause());
        }

        if (BrokenAddress.isCauseOf(thrown)) {
            return Problem.of(400, "Bad Request", "The address is not encoded as it should be.")
                    .response();
        }

        LOG.error("A request to /o/sena failed{}", QuietTrace.of(thrown));

        return Problem.of(500, "Not working", "Something went wrong here. Try again later.")
                .response();
    }

    private static Response answers(AnswersRefusedException refused) {
        Problem problem =
                Problem.of(
                        Problem.UNPROCESSABLE,
                        "Answers do not fit",
                        "Mend or leave out the answers listed; nothing was evaluated.");
        ArrayNode errors = problem.json().putArray("errors");

        for (AnswerProblem answer : refused.problems()) {
            errors.addObject()
                    .put("question", answer.question())
                    .put("value", answer.value())
                    .put("kind", answer.kind().name());
        }

        return problem.response();
    }

    private static Response questionnaire(QuestionnaireRefusedException refused) {
        Problem problem =
                Problem.of(
                        Problem.UNPROCESSABLE,
                        "Questionnaire refused",
                        "Mend the mistakes listed; nothing was published.");

        refused.problems().forEach(problem.json().putArray("errors")::add);

        return problem.response();
    }

    private Response notAllowed(NotAllowedException refused) {
        if (!currentActor.get().isAnonymous()) {
            return Problem.of(403, "Not allowed", "You may not " + refused.getMessage() + ".")
                    .response();
        }

        Response response =
                Problem.of(401, "Sign in first", "To " + refused.getMessage() + ", sign in first.")
                        .response();

        return Response.fromResponse(response)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Session realm=\"SENA\"")
                .build();
    }

    private static Response malformed(JsonProcessingException malformed) {
        String place =
                (malformed.getLocation() == null)
                        ? ""
                        : " at line "
                                + malformed.getLocation().getLineNr()
                                + ", column "
                                + malformed.getLocation().getColumnNr();

        return Problem.of(400, "Malformed JSON", "The body is no JSON" + place + ".").response();
    }

    private static Response web(WebApplicationException thrown) {
        Response given = thrown.getResponse();
        int status = given.getStatus();

        if (given.getEntity() != null && Problem.MEDIA_TYPE.equals(type(given))) {
            return given;
        }

        Response problem =
                Problem.of(
                                status,
                                given.getStatusInfo().getReasonPhrase(),
                                DETAILS.getOrDefault(
                                        status, "This request can't be answered as it is."))
                        .response();
        String allowed = given.getHeaderString(HttpHeaders.ALLOW);

        return (allowed == null)
                ? problem
                : Response.fromResponse(problem).header(HttpHeaders.ALLOW, allowed).build();
    }

    private static String type(Response response) {
        return (response.getMediaType() == null) ? "" : response.getMediaType().toString();
    }
}
