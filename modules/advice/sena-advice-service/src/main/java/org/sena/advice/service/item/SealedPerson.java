package org.sena.advice.service.item;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.QueueDetail.Told;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.ImmutableContactDetails;
import org.sena.privacy.api.ImmutableSafeContact;
import org.sena.privacy.api.SafeContact;

/** Contact details, what a person told us and notes about them, sealed under their key. */
@Component(service = SealedPerson.class)
public class SealedPerson {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Reference private FieldCipher cipher;

    public String seal(String subjectId, ContactDetails contact) {
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

    /** Empty when the column is. */
    public Optional<ContactDetails> contact(String subjectId, String column) {
        return Columns.text(column).map(text -> contact(read(cipher.open(subjectId, text))));
    }

    public String seal(String subjectId, List<Told> told) {
        ArrayNode array = JSON.createArrayNode();

        told.forEach(
                line -> array.addArray().add(line.label()).add(line.value()).add(line.ownWords()));

        return cipher.seal(subjectId, array.toString());
    }

    /** None when the column is empty. */
    public List<Told> told(String subjectId, String column) {
        List<Told> told = new ArrayList<>();

        Columns.text(column)
                .map(text -> read(cipher.open(subjectId, text)))
                .ifPresent(
                        lines ->
                                lines.forEach(
                                        line ->
                                                told.add(
                                                        Told.of(
                                                                line.path(0).asText(),
                                                                line.path(1).asText(),
                                                                line.path(2).asBoolean()))));

        return told;
    }

    /**
     * A note; "" for none.
     *
     * @throws IllegalArgumentException when it is longer than so many characters
     */
    public String note(String subjectId, Optional<String> note, int most) {
        if (note.filter(text -> text.length() > most).isPresent()) {
            throw new IllegalArgumentException("A note has at most " + most + " characters");
        }

        return note.filter(text -> !text.isBlank())
                .map(text -> cipher.seal(subjectId, text))
                .orElse("");
    }

    public Optional<String> note(String subjectId, String column) {
        return Columns.text(column).map(text -> cipher.open(subjectId, text));
    }

    private static ContactDetails contact(JsonNode node) {
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

    private static JsonNode read(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException exception) {
            throw new IllegalStateException("What was sealed is not JSON", exception);
        }
    }

    private static Optional<String> text(JsonNode node, String name) {
        return Optional.ofNullable(node.get(name)).map(JsonNode::asText);
    }
}
