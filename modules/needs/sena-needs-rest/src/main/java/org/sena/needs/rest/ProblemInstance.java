package org.sena.needs.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerResponseContext;
import javax.ws.rs.container.ContainerResponseFilter;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.annotations.ServiceScope;
import org.sena.identity.api.CurrentRequest;

/**
 * Names the request in each problem of this application (the member {@code instance} of RFC 9457),
 * so that whoever reports it tells operators which lines of the log are about it.
 */
@Component(
        property = {
            "osgi.jaxrs.application.select=(osgi.jaxrs.name=sena)",
            "osgi.jaxrs.extension=true",
            "osgi.jaxrs.name=sena-problem-instance"
        },
        scope = ServiceScope.PROTOTYPE,
        service = ContainerResponseFilter.class)
public class ProblemInstance implements ContainerResponseFilter {

    private static final JsonMapper JSON = new JsonMapper();

    /** A host that gives requests no names leaves problems without. */
    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile CurrentRequest currentRequest;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        CurrentRequest host = currentRequest;
        if (host != null
                && response.getEntity() instanceof String
                && response.getMediaType() != null
                && response.getMediaType().toString().startsWith(Problem.MEDIA_TYPE)) {
            host.get()
                    .ifPresent(
                            trace ->
                                    response.setEntity(
                                            named((String) response.getEntity(), trace.id())));
        }
    }

    /** The problem with the request's name; as it is when it is none. */
    static String named(String problem, String request) {
        try {
            JsonNode json = JSON.readTree(problem);

            return json.isObject()
                    ? ((ObjectNode) json).put("instance", "urn:uuid:" + request).toString()
                    : problem;
        } catch (JsonProcessingException e) {
            return problem;
        }
    }
}
