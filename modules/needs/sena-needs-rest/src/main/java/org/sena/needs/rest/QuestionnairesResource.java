package org.sena.needs.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.sena.needs.api.Evaluation;
import org.sena.needs.api.Needs;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Questionnaires;

/** One questionnaire: reading it, evaluating answers without storing anything, publishing. */
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

    /**
     * The newest version, or the one asked for, as far as it is translated into the language asked
     * for; by {@code lang}, else by the header.
     */
    @GET
    public Response get(
            @PathParam("key") String key,
            @QueryParam("version") String version,
            @QueryParam("lang") String lang,
            @Context HttpHeaders headers) {
        Questionnaire found = found(key, Versions.wanted(version));
        Questionnaire said =
                found.in(WantedLanguage.of(lang, headers.getAcceptableLanguages(), found));

        return inLanguage(QuestionnaireJson.write(said), said.language());
    }

    /** Signposts and reasons are said as far as they are translated. */
    @Path("/evaluation")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response evaluate(
            @PathParam("key") String key,
            @QueryParam("lang") String lang,
            @Context HttpHeaders headers,
            JsonNode body) {
        EvaluationRequest request = EvaluationRequest.read(body);
        Questionnaire found = found(key, request.version());
        Locale locale = WantedLanguage.of(lang, headers.getAcceptableLanguages(), found);
        Evaluation evaluation =
                needs.evaluate(needs.interview(key, found.version(), request.answers(), List.of()));

        return inLanguage(EvaluationJson.write(evaluation, locale), found.in(locale).language());
    }

    /** Publishes the document as the next version. */
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    public Response publish(
            @PathParam("key") String key, @Context UriInfo address, byte[] document) {
        int version = questionnaires.publish(key, Utf8.read(document)).version();
        ObjectNode body = JsonNodeFactory.instance.objectNode();

        body.put("key", key).put("version", version);

        return Response.created(
                        address.getAbsolutePathBuilder()
                                .path("versions")
                                .path(Integer.toString(version))
                                .build())
                .entity(body)
                .build();
    }

    private Questionnaire found(String key, OptionalInt version) {
        return (version.isPresent()
                        ? questionnaires.version(key, version.getAsInt())
                        : questionnaires.current(key))
                .orElseThrow(Versions::none);
    }

    private static Response inLanguage(JsonNode body, String language) {
        return Response.ok(body)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .build();
    }
}
