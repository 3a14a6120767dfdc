package org.sena.directory.rest.feed;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import org.osgi.service.component.annotations.Component;

/** What the feeds say about themselves. */
@Component(service = Details.class)
public class Details {

    private static final String PROFILE = "https://github.com/OpenReferralUK/uk-profile";
    private static final ObjectMapper MAPPER = new ObjectMapper(new JsonFactory());

    /**
     * @param version as {@code v3}
     */
    public Response details(Ask ask, String version) {
        byte[] body =
                Json.bytes(
                        json -> {
                            json.writeStartObject();
                            json.writeStringField(
                                    "version",
                                    "v3".equals(version) ? "HSDS-UK-3.0" : "HSDS-UK-1.0");
                            json.writeStringField("profile", PROFILE);
                            json.writeStringField(
                                    "openapi_url", ask.address(version, "openapi.json"));
                            json.writeEndObject();
                        });

        return Response.ok(body, MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** The description of the feed, with its own address in it. */
    public Response openApi(Ask ask, String version) {
        try (InputStream in = Details.class.getResourceAsStream(version + ".openapi.json")) {
            ObjectNode description = (ObjectNode) MAPPER.readTree(in);

            description
                    .putArray("servers")
                    .addObject()
                    .put("url", ask.address(version, "").replaceAll("/$", ""));
            ask.directory()
                    .ifPresent(
                            one -> ((ObjectNode) description.get("info")).put("title", one.name()));

            return Response.ok(
                            MAPPER.writeValueAsBytes(description), MediaType.APPLICATION_JSON_TYPE)
                    .build();
        } catch (IOException e) {
            throw new UncheckedIOException("The description of this bundle can't be read", e);
        }
    }
}
