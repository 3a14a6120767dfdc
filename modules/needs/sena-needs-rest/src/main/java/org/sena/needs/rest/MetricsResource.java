package org.sena.needs.rest;

import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
import javax.ws.rs.Path;
import javax.ws.rs.core.CacheControl;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.sena.identity.api.CurrentActor;
import org.sena.operations.Metrics;

/** Numbers of this node for whoever watches it. */
@Component(
        property = {
            "osgi.jaxrs.application.select=(osgi.jaxrs.name=sena)",
            "osgi.jaxrs.resource=true"
        },
        scope = ServiceScope.PROTOTYPE,
        service = MetricsResource.class)
@Path("/v1/metrics")
public class MetricsResource {

    private static final String TEXT = "text/plain;version=0.0.4;charset=utf-8";

    private final CurrentActor currentActor;
    private final MetricsDoor door;
    private final Metrics metrics;

    @Activate
    public MetricsResource(
            @Reference CurrentActor currentActor,
            @Reference MetricsDoor door,
            @Reference Metrics metrics) {
        this.currentActor = currentActor;
        this.door = door;
        this.metrics = metrics;
    }

    /** In Prometheus' text format; 401 or 403 for everybody who was not let in. */
    @GET
    public Response metrics(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        if (!door.isOpen(authorization)) {
            return refused();
        }

        CacheControl never = new CacheControl();

        never.setNoStore(true);

        return Response.ok(metrics.text(), TEXT).cacheControl(never).build();
    }

    private Response refused() {
        if (!currentActor.get().isAnonymous()) {
            return Problem.of(403, "Not allowed", "Only administrators read the metrics.")
                    .response();
        }

        Problem problem =
                Problem.of(
                        401,
                        "Send the token",
                        "Send the token of the metrics as Authorization: Bearer, or sign in as an"
                                + " administrator.");

        return Response.fromResponse(problem.response())
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"SENA metrics\"")
                .build();
    }
}
