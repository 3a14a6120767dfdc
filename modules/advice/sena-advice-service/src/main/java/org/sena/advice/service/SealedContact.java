package org.sena.advice.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sena.advice.api.QueueDetail;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.ImmutableContactDetails;
import org.sena.privacy.api.ImmutableSafeContact;
import org.sena.privacy.api.SafeContact;

/** Contact details and what a person told us, as sealed JSON. */
final class SealedContact {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final FieldCipher cipher;

    SealedContact(FieldCipher cipher) {
        this.cipher = cipher;
    }

    String seal(String subjectId, ContactDetails contact) {
        ObjectNode node = JSON.createObjectNode();

        node.put("name", contact.name());
        contact.phone().ifPresent(value -> node.put("phone", value));
        contact.email().ifPresent(value -> node.put("email", value));
        contact.address().ifPresent(value -> node.put("address", value));
        contact.postcode().ifPresent(value -> node.put("postcode", value));

        ObjectNode safe = node.putObject("safeContact");
        ArrayNode methods = safe.putArray("methods");
        contact.safeContact().methods().forEach(method -> methods.add(method.name()));
        safe.put("leaveMessage", contact.safeContact().leaveMessage().name());
        contact.safeContact().note().ifPresent(value -> safe.put("note", value));

        return cipher.seal(subjectId, node.toString());
    }

    ContactDetails openContact(String subjectId, String sealedText) {
        JsonNode node = read(cipher.open(subjectId, sealedText));
        JsonNode safe = node.path("safeContact");
        ImmutableSafeContact.Builder safeContact =
                ImmutableSafeContact.builder()
                        .leaveMessage(SafeContact.Leave.valueOf(safe.path("leaveMessage").asText()))
                        .note(text(safe, "note"));

        safe.path("methods")
                .forEach(method -> safeContact.addMethods(ContactMethod.valueOf(method.asText())));

        return ImmutableContactDetails.builder()
                .name(node.path("name").asText())
                .phone(text(node, "phone"))
                .email(text(node, "email"))
                .address(text(node, "address"))
                .postcode(text(node, "postcode"))
                .safeContact(safeContact.build())
                .build();
    }

    String seal(String subjectId, List<QueueDetail.Line> told) {
        ArrayNode array = JSON.createArrayNode();

        told.forEach(line -> array.addArray().add(line.label()).add(line.value()));

        return cipher.seal(subjectId, array.toString());
    }

    List<QueueDetail.Line> openTold(String subjectId, String sealedText) {
        List<QueueDetail.Line> told = new ArrayList<>();

        read(cipher.open(subjectId, sealedText))
                .forEach(
                        line ->
                                told.add(
                                        QueueDetail.Line.of(
                                                line.path(0).asText(), line.path(1).asText())));

        return told;
    }

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("A sealed contact is not JSON", exception);
        }
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::asText);
    }
}
