package org.sena.needs.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ServiceScope;

/** What describes this application, and the documents that are handed in to it. */
@Component(
        property = {
            "osgi.jaxrs.application.select=(osgi.jaxrs.name=sena)",
            "osgi.jaxrs.resource=true"
        },
        scope = ServiceScope.PROTOTYPE,
        service = DocumentsResource.class)
@Path("/v1")
public class DocumentsResource {

    /** The description of this application. */
    @GET
    @Path("/openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    public String openApi() {
        return text("openapi.json");
    }

    /** The JSON schema of a questionnaire, for editors that help authors to write one. */
    @GET
    @Path("/schemas/questionnaire.json")
    @Produces("application/schema+json")
    public String questionnaireSchema() {
        return text("questionnaire.schema.json");
    }

    /** The author's guide to questionnaires, as text that reads well as it is. */
    @GET
    @Path("/guides/questionnaires.md")
    @Produces("text/plain;charset=UTF-8")
    public String guide() {
        return text("questionnaires.md");
    }

    private static String text(String document) {
        try (InputStream in = DocumentsResource.class.getResourceAsStream(document)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(document + " of this bundle can't be read", e);
        }
    }
}
