package org.sena.directory.rest;

import java.sql.SQLException;
import java.util.Map;
import javax.ws.rs.WebApplicationException;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import javax.ws.rs.ext.ExceptionMapper;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.sena.directory.api.workflow.DraftConflictException;
import org.sena.directory.api.workflow.IncompleteRecordException;
import org.sena.directory.api.workflow.RecordProblem;
import org.sena.directory.rest.feed.NoSuchRecordException;
import org.sena.directory.rest.feed.UnavailableException;
import org.sena.directory.rest.query.BadParameterException;
import org.sena.directory.standard.DocumentException;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.quiet.trace.QuietTrace;
import org.sena.rest.kit.BrokenAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Says everything that goes wrong in the standard's form. */
@Component(
        property = {
            "osgi.jaxrs.application.select=(osgi.jaxrs.name=oruk)",
            "osgi.jaxrs.extension=true",
            "osgi.jaxrs.name=oruk-errors"
        },
        scope = ServiceScope.PROTOTYPE,
        service = ExceptionMapper.class)
public class ErrorMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorMapper.class);

    private static final String BAD_REQUEST = "Bad Request";
    private static final int BUSY_SECONDS = 30;

    private static final Map<Integer, String> MESSAGES =
            Map.of(
                    404, "There is nothing at this address; see openapi.json of the feed.",
                    405, "This address does not take this method; see openapi.json of the feed.",
                    406, "This address answers application/json only.",
                    412, "The record changed since you read it: read it again and send anew.",
                    413, "The body is too large: 1 MB is allowed.",
                    415, "Send the body as application/json.");

    private final CurrentActor currentActor;

    @Activate
    public ErrorMapper(@Reference CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof BadParameterException) {
            return ErrorAnswer.of(400, BAD_REQUEST, thrown.getMessage()).response();
        }
        if (thrown instanceof NoSuchRecordException) {
            return ErrorAnswer.of(404, "Not Found", thrown.getMessage()).response();
        }
        if (thrown instanceof DocumentException) {
            return document((DocumentException) thrown);
        }
        if (thrown instanceof IncompleteRecordException) {
            return incomplete((IncompleteRecordException) thrown);
        }
        if (thrown instanceof DraftConflictException) {
            return ErrorAnswer.of(409, "Conflict", thrown.getMessage()).response();
        }
        if (thrown instanceof NotAllowedException) {
            return notAllowed(thrown.getMessage());
        }
        if (thrown instanceof WebApplicationException) {
            return web(((WebApplicationException) thrown).getResponse());
        }
        if (thrown instanceof UnavailableException) {
            return unavailable(thrown.getMessage());
        }

        if (isAway(thrown)) {
            LOG.warn("A request to /o/oruk has to wait: {}", QuietTrace.shortOf(thrown));

            return unavailable("The directory can't answer now. Ask again in a minute.");
        }

        if (BrokenAddress.isCauseOf(thrown)) {
            return ErrorAnswer.of(400, BAD_REQUEST, "The address is not encoded as it should be.")
                    .response();
        }

        LOG.error("A request to /o/oruk failed{}", QuietTrace.of(thrown));

        return ErrorAnswer.of(
                        500, "Internal Server Error", "Something went wrong here. Try again later.")
                .response();
    }

    private static Response document(DocumentException thrown) {
        ErrorAnswer answer =
                ErrorAnswer.of(
                        400,
                        BAD_REQUEST,
                        "The document has mistakes. Mend those listed; nothing" + " was kept.");

        thrown.all().forEach(problem -> answer.with(problem.path(), problem.problem()));

        return answer.response();
    }

    private static Response incomplete(IncompleteRecordException thrown) {
        ErrorAnswer answer =
                ErrorAnswer.of(
                        400,
                        BAD_REQUEST,
                        "The record can't be handed in as it is. Mend what is listed; what you"
                                + " sent is kept as your draft.");

        thrown.problems().forEach(problem -> answer.with("$." + problem.part(), said(problem)));

        return answer.response();
    }

    private static String said(RecordProblem problem) {
        return problem.kind() == RecordProblem.Kind.PERSONAL
                ? "'"
                        + problem.detail()
                        + "' looks like a person's own; replace it, or confirm that it may be"
                        + " published by adding ?confirmed= with it."
                : problem.detail();
    }

    private Response notAllowed(String deed) {
        if (!currentActor.get().isAnonymous()) {
            return ErrorAnswer.of(
                            403,
                            "Forbidden",
                            "Only managers of the service's organisation, directory editors and"
                                    + " administrators may do this.")
                    .response();
        }

        return Response.fromResponse(
                        ErrorAnswer.of(401, "Unauthorized", "To " + deed + ", sign in first.")
                                .response())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Session realm=\"SENA\"")
                .build();
    }

    private static Response web(Response given) {
        Response answer =
                ErrorAnswer.of(
                                given.getStatus(),
                                given.getStatusInfo().getReasonPhrase(),
                                MESSAGES.getOrDefault(
                                        given.getStatus(),
                                        "This request can't be answered as it is."))
                        .response();
        String allowed = given.getHeaderString(HttpHeaders.ALLOW);

        return allowed == null
                ? answer
                : Response.fromResponse(answer).header(HttpHeaders.ALLOW, allowed).build();
    }

    private static Response unavailable(String message) {
        return Response.fromResponse(ErrorAnswer.of(503, "Service Unavailable", message).response())
                .header(HttpHeaders.RETRY_AFTER, BUSY_SECONDS)
                .build();
    }

    /** The database doesn't answer, or the index isn't there yet: it will be. */
    private static boolean isAway(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException || cause instanceof IllegalStateException) {
                return true;
            }
        }

        return false;
    }
}
