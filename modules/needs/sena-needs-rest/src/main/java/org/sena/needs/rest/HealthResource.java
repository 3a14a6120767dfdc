package org.sena.needs.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.CacheControl;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.needs.api.Questionnaires;
import org.sena.scoring.api.Matrices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether SENA can do its work: the database answers, a questionnaire and a matrix are in force.
 */
@Component(
        property = {
            "osgi.jaxrs.application.select=(osgi.jaxrs.name=sena)",
            "osgi.jaxrs.resource=true"
        },
        scope = ServiceScope.PROTOTYPE,
        service = HealthResource.class)
@Path("/v1/health")
@Produces(MediaType.APPLICATION_JSON)
public class HealthResource {

    private static final Logger LOG = LoggerFactory.getLogger(HealthResource.class);

    private static final String KEY = "needs";

    private final CurrentActor currentActor;
    private final Matrices matrices;
    private final Questionnaires questionnaires;

    @Activate
    public HealthResource(
            @Reference CurrentActor currentActor,
            @Reference Matrices matrices,
            @Reference Questionnaires questionnaires) {
        this.currentActor = currentActor;
        this.matrices = matrices;
        this.questionnaires = questionnaires;
    }

    /** 200 when all is well, 503 when not. */
    @GET
    public Response health() {
        Optional<Integer> versions = ask(() -> questionnaires.versions(KEY));
        Optional<Integer> questionnaire = ask(() -> newestVersion());
        Optional<Integer> matrix = ask(() -> activeVersion());
        boolean up =
                versions.isPresent()
                        && questionnaire.filter(version -> version > 0).isPresent()
                        && matrix.filter(version -> version > 0).isPresent();
        ObjectNode body = JsonNodeFactory.instance.objectNode();

        body.put("status", up ? "UP" : "DOWN");
        body.put("database", versions.isPresent() ? "UP" : "DOWN");
        body.put("questionnaireVersion", questionnaire.orElse(0));
        body.put("matrixVersion", matrix.orElse(0));

        CacheControl never = new CacheControl();

        never.setNoStore(true);

        return Response.status(up ? 200 : 503).cacheControl(never).entity(body).build();
    }

    private int newestVersion() {
        return questionnaires.current(KEY).map(newest -> newest.version()).orElse(0);
    }

    private int activeVersion() throws Exception {
        return currentActor.callAs(
                Actor.system("health"),
                () -> matrices.active(KEY).map(active -> active.version()).orElse(0));
    }

    /** Empty when the store does not answer, whatever kept it from answering. */
    private static <T> Optional<T> ask(Callable<T> question) {
        try {
            return Optional.of(question.call());
        } catch (Exception e) {
            LOG.warn("Health: a part does not answer: {}", e.toString());

            return Optional.empty();
        }
    }
}
