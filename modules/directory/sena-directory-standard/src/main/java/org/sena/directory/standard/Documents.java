package org.sena.directory.standard;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import org.sena.directory.api.Location;
import org.sena.directory.api.Organisation;
import org.sena.directory.api.Service;

/**
 * Records as they are stored: documents of Open Referral UK 3.0 with everything SENA adds, and back
 * without loss, unfinished drafts too. Terms are named by taxonomy and code only. Parts without an
 * id get one; a second round changes nothing. Safe for any number of threads.
 */
public final class Documents {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Documents() {}

    public static ObjectNode service(Service service) {
        return tree(text(service));
    }

    public static ObjectNode organisation(Organisation organisation) {
        return tree(text(organisation));
    }

    public static ObjectNode location(Location location) {
        return tree(text(location));
    }

    /** The document as compact JSON. */
    public static String text(Service service) {
        return write(form -> new ServiceWriter(form).whole(service));
    }

    /** The document as compact JSON. */
    public static String text(Organisation organisation) {
        return write(form -> new OrganisationWriter(form).whole(organisation));
    }

    /** The document as compact JSON. */
    public static String text(Location location) {
        return write(form -> new LocationWriter(form).whole(location));
    }

    /**
     * @throws DocumentException with everything that has not its form
     */
    public static Service service(JsonNode document) {
        return Doc.read(document, new ServiceReader(Reading.stored())::service);
    }

    /**
     * @throws DocumentException with everything that has not its form
     */
    public static Organisation organisation(JsonNode document) {
        return Doc.read(document, new OrganisationReader(Reading.stored())::organisation);
    }

    /**
     * @throws DocumentException with everything that has not its form
     */
    public static Location location(JsonNode document) {
        return Doc.read(document, new LocationReader(Reading.stored())::location);
    }

    /**
     * Reads JSON that {@link #text(Service)} or another feed wrote.
     *
     * @throws DocumentException with path {@code $} when it is no JSON
     */
    public static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JsonProcessingException e) {
            throw new DocumentException("$", "this is no JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static ObjectNode tree(String json) {
        return (ObjectNode) parse(json);
    }

    private static String write(Consumer<Form> content) {
        StringWriter text = new StringWriter(2048);

        try (JsonGenerator generator = MAPPER.createGenerator(text)) {
            Form form = Form.stored(generator);

            form.out().object(() -> content.accept(form));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        return text.toString();
    }
}
