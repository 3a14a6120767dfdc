package org.sena.directory.rest.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Service;
import org.sena.directory.standard.DocumentException;
import org.sena.directory.standard.ForeignDocuments;
import org.sena.directory.standard.TermSource;

/**
 * A service as it was sent. It replaces the record's content, not what is the directory's own
 * business: whose it is, who vouched for it, and what referrals need.
 */
final class SentService {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final ObjectNode document;

    private SentService(ObjectNode document) {
        this.document = document;
    }

    /**
     * @throws DocumentException when it is no JSON object
     */
    static SentService of(byte[] body) {
        try {
            JsonNode tree = MAPPER.readTree(body);

            if (tree == null || !tree.isObject()) {
                throw new DocumentException("$", "an object was expected");
            }

            return new SentService((ObjectNode) tree);
        } catch (JsonProcessingException e) {
            throw new DocumentException("$", "this is no JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory can be read", e);
        }
    }

    Optional<String> id() {
        return text(document.get("id"));
    }

    /** From the service, or from the organisation in it. */
    Optional<String> organisationId() {
        return text(document.get("organization_id"))
                .or(() -> text(document.at("/organization/id")));
    }

    /**
     * The record's new content.
     *
     * @param current its content now; of a new record, what it begins with
     * @throws DocumentException with everything that is wrong with what was sent
     */
    Service content(Service current, TermSource terms) {
        ObjectNode complete = document.deepCopy();

        complete.put("id", current.id());
        complete.put("organization_id", current.organisation().id());
        complete.remove("organization");

        Service sent = ForeignDocuments.submitted(terms).service(complete);
        ImmutableService.Builder content =
                ImmutableService.builder()
                        .from(sent)
                        .id(current.id())
                        .organisation(current.organisation())
                        .assuredOn(current.assuredOn())
                        .assurerEmail(current.assurerEmail())
                        .modifiedAt(current.modifiedAt())
                        .provenance(current.provenance())
                        .replaces(current.replaces());

        if (!document.at("/sena/neededItems").isArray()) {
            content.neededItems(current.neededItems());
        }

        if (!document.has("sena")) {
            content.referralMethod(current.referralMethod())
                    .availability(current.availability())
                    .capacity(current.capacity());
        }

        return content.build();
    }

    private static Optional<String> text(JsonNode node) {
        return node != null && node.isTextual() && !node.asText().isBlank()
                ? Optional.of(node.asText())
                : Optional.empty();
    }
}
