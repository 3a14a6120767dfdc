package org.sena.needs.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.NotFoundException;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.sena.needs.api.Needs;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Questionnaires;

/** Published questionnaires, and their evaluation without storing anything. */
@Component(
        property = {
            "osgi.jaxrs.application.select=(osgi.jaxrs.name=sena)",
            "osgi.jaxrs.resource=true"
        },
        scope = ServiceScope.PROTOTYPE,
        service = QuestionnairesResource.class)
@Path("/v1/questionnaires/{key}")
@Produces(MediaType.APPLICATION_JSON)
public class QuestionnairesResource {

    private final Needs needs;
    private final Questionnaires questionnaires;

    @Activate
    public QuestionnairesResource(
            @Reference Needs needs, @Reference Questionnaires questionnaires) {
        this.needs = needs;
        this.questionnaires = questionnaires;
    }

    /** The newest version, or the one asked for. */
    @GET
    public JsonNode get(@PathParam("key") String key, @QueryParam("version") Integer version) {
        return QuestionnaireJson.write(
                find(key, version == null ? OptionalInt.empty() : OptionalInt.of(version)));
    }

    @Path("/evaluation")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public JsonNode evaluate(@PathParam("key") String key, JsonNode body) {
        EvaluationRequest request = EvaluationRequest.read(body);
        int version = find(key, request.version()).version();

        return EvaluationJson.write(
                needs.evaluate(needs.interview(key, version, request.answers(), List.of())));
    }

    /** Publishes the document as the next version. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(@PathParam("key") String key, String document) {
        Questionnaire published = questionnaires.publish(key, document);
        ObjectNode body =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("key", key)
                        .put("version", published.version());

        return Response.created(URI.create("?version=" + published.version())).entity(body).build();
    }

    private Questionnaire find(String key, OptionalInt version) {
        Optional<Questionnaire> found =
                version.isPresent()
                        ? questionnaires.version(key, version.getAsInt())
                        : questionnaires.current(key);

        return found.orElseThrow(
                () ->
                        new NotFoundException(
                                Problem.of(
                                                404,
                                                "Not found",
                                                "No such version of this questionnaire is"
                                                        + " published.")
                                        .response()));
    }
}
