package org.sena.needs.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ServiceScope;
import org.sena.needs.api.PublishedVersion;
import org.sena.needs.api.Questionnaires;

/** The versions of a questionnaire, and their documents word by word. */
@Component(
        property = {
            "osgi.jaxrs.application.select=(osgi.jaxrs.name=sena)",
            "osgi.jaxrs.resource=true"
        },
        scope = ServiceScope.PROTOTYPE,
        service = VersionsResource.class)
@Path("/v1/questionnaires/{key}/versions")
@Produces(MediaType.APPLICATION_JSON)
public class VersionsResource {

    private final Questionnaires questionnaires;

    @Activate
    public VersionsResource(@Reference Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** Newest first. Who published is not said. */
    @GET
    public JsonNode versions(@PathParam("key") String key) {
        List<PublishedVersion> history = questionnaires.history(key);

        if (history.isEmpty()) {
            throw Versions.none();
        }

        ObjectNode json = JsonNodeFactory.instance.objectNode().put("key", key);
        ArrayNode versions = json.putArray("versions");

        history.forEach(
                version ->
                        versions.addObject()
                                .put("version", version.version())
                                .put("publishedAt", version.publishedAt().toString())
                                .put("sha256", version.documentHash()));

        return json;
    }

    /** The document as it was published: it can be changed and published again. */
    @GET
    @Path("/{version}")
    public String document(@PathParam("key") String key, @PathParam("version") String version) {
        return questionnaires.document(key, Versions.number(version)).orElseThrow(Versions::none);
    }
}
