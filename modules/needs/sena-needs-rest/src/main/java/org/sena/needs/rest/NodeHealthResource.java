package org.sena.needs.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
import org.sena.operations.Health;
import org.sena.operations.HealthReport;

/**
 * What a load balancer and whatever starts and stops this node ask: is it alive, may it be sent
 * requests. Says which part is how, never why.
 */
@Component(
        property = {
            "osgi.jaxrs.application.select=(osgi.jaxrs.name=sena)",
            "osgi.jaxrs.resource=true"
        },
        scope = ServiceScope.PROTOTYPE,
        service = NodeHealthResource.class)
@Path("/v1/health")
@Produces(MediaType.APPLICATION_JSON)
public class NodeHealthResource {

    private final Health health;

    @Activate
    public NodeHealthResource(@Reference Health health) {
        this.health = health;
    }

    /**
     * 200 while the process answers at all. Looks at nothing else: to start a node anew does not
     * mend a database.
     */
    @GET
    @Path("/live")
    public Response live() {
        return answer(Response.ok(up()));
    }

    /** 200 when requests may be sent to this node, else 503 with the same member. */
    @GET
    @Path("/ready")
    public Response ready() {
        HealthReport report = health.look();

        if (report.isReady()) {
            ObjectNode body = up();

            parts(body, report);

            return answer(Response.ok(body));
        }

        Problem problem =
                Problem.of(503, "Not ready", "Send requests to another node until this is ready.");

        parts(problem.json(), report);

        return answer(Response.fromResponse(problem.response()));
    }

    static void parts(ObjectNode body, HealthReport report) {
        ObjectNode parts = body.putObject("parts");

        report.parts().forEach((name, condition) -> parts.put(name, condition.name()));
    }

    private static ObjectNode up() {
        return JsonNodeFactory.instance.objectNode().put("status", "UP");
    }

    private static Response answer(Response.ResponseBuilder response) {
        CacheControl never = new CacheControl();

        never.setNoStore(true);

        return response.cacheControl(never).build();
    }
}
