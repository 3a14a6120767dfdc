package org.sena.needs.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.CacheControl;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.annotations.ServiceScope;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NodeReadiness;
import org.sena.needs.api.Questionnaires;
import org.sena.operations.Health;
import org.sena.privacy.api.retention.Retention;
import org.sena.scoring.api.Matrices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Whether SENA can do its work: the database answers, a questionnaire and a matrix are in force.
 * Beside it, what the nightly retention run left: it warns, and takes nothing out of service.
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

    /** The newest of them may still be at work, or was killed. */
    private static final int RUNS = 5;

    private final Clock clock = Clock.systemUTC();

    /** A host that can't tell stays. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile NodeReadiness node;

    private final CurrentActor currentActor;
    private final MetricsDoor door;
    private final Health health;
    private final Matrices matrices;
    private final Questionnaires questionnaires;
    private final Retention retention;

    @Activate
    public HealthResource(
            @Reference CurrentActor currentActor,
            @Reference MetricsDoor door,
            @Reference Health health,
            @Reference Matrices matrices,
            @Reference Questionnaires questionnaires,
            @Reference Retention retention) {
        this.currentActor = currentActor;
        this.door = door;
        this.health = health;
        this.matrices = matrices;
        this.questionnaires = questionnaires;
        this.retention = retention;
    }

    /**
     * 200 when all is well or only a warning stands; else 503 with the same members in a problem. A
     * node that leaves says so, and nothing else: whoever sends people here, sends them elsewhere.
     * How much is overdue is said to whom the metrics are open to.
     */
    @GET
    public Response health(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        NodeReadiness host = node;

        if (host != null && host.isLeaving()) {
            return never(
                    Problem.of(503, "Leaving", "This node is told to stop. Ask another one.")
                            .response());
        }

        boolean details = door.isOpen(authorization);
        boolean database = ask(() -> questionnaires.versions(KEY)).isPresent();
        int questionnaire = database ? ask(this::newestVersion).orElse(0) : 0;
        int matrix = database ? ask(this::activeVersion).orElse(0) : 0;
        boolean up = questionnaire > 0 && matrix > 0;
        Problem problem = Problem.of(503, "Not working", detail(database));
        ObjectNode body =
                up ? JsonNodeFactory.instance.objectNode().put("status", "UP") : problem.json();

        body.put("database", database ? "UP" : "DOWN");
        body.put("questionnaireVersion", questionnaire);
        body.put("matrixVersion", matrix);

        if (database) {
            ask(this::retention).ifPresent(standing -> standing.into(body, details));
        }

        NodeHealthResource.parts(body, health.look());

        return never(up ? Response.ok(body).build() : problem.response());
    }

    private static Response never(Response answer) {
        CacheControl never = new CacheControl();

        never.setNoStore(true);

        return Response.fromResponse(answer).cacheControl(never).build();
    }

    private static String detail(boolean database) {
        return database
                ? "Publish a questionnaire and activate a matrix: what is missing has version 0."
                : "The database does not answer. This ends by itself when it is back.";
    }

    private int newestVersion() {
        return questionnaires.current(KEY).map(newest -> newest.version()).orElse(0);
    }

    private int activeVersion() {
        return currentActor.supplyAs(
                Actor.system("health"),
                () -> matrices.active(KEY).map(active -> active.version()).orElse(0));
    }

    private RetentionHealth retention() {
        return currentActor.supplyAs(
                Actor.system("health"),
                () -> RetentionHealth.of(retention.runs(RUNS), clock.instant()));
    }

    /** Empty when the store does not answer, whatever kept it from answering. */
    private static <T> Optional<T> ask(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (RuntimeException e) {
            LOG.warn("Health: a part does not answer: {}", e.toString());

            return Optional.empty();
        }
    }
}
