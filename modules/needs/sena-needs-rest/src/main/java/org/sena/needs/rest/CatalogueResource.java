package org.sena.needs.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Questionnaires;

/** Which questionnaires are published. */
@Component(
        property = {
            "osgi.jaxrs.application.select=(osgi.jaxrs.name=sena)",
            "osgi.jaxrs.resource=true"
        },
        scope = ServiceScope.PROTOTYPE,
        service = CatalogueResource.class)
@Path("/v1/questionnaires")
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

    private final Questionnaires questionnaires;

    @Activate
    public CatalogueResource(@Reference Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** Each with its newest version and the languages it is, at least in part, translated into. */
    @GET
    public JsonNode questionnaires() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode list = json.putArray("questionnaires");

        for (String key : questionnaires.keys()) {
            questionnaires.current(key).ifPresent(newest -> write(newest, list.addObject()));
        }

        return json;
    }

    private static void write(Questionnaire questionnaire, ObjectNode json) {
        ArrayNode translations =
                json.put("key", questionnaire.key())
                        .put("version", questionnaire.version())
                        .put("title", questionnaire.title())
                        .put("language", questionnaire.language())
                        .putArray("translations");

        questionnaire
                .translations()
                .forEach(
                        translation ->
                                translations
                                        .addObject()
                                        .put("language", translation.language())
                                        .put("draft", translation.draft()));
    }
}
