package org.sena.referral.service.payload;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.ImmutableSafeContact;
import org.sena.privacy.api.SafeContact;
import org.sena.referral.api.PayloadItem;

/** A payload as one text, to be sealed as a whole. */
public final class PayloadText {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final List<PayloadItem> items;
    private final Optional<SafeContact> safeContact;

    /**
     * @param safeContact present when it is told
     */
    public PayloadText(List<PayloadItem> items, Optional<SafeContact> safeContact) {
        this.items = List.copyOf(items);
        this.safeContact = safeContact;
    }

    public List<PayloadItem> items() {
        return items;
    }

    public Optional<SafeContact> safeContact() {
        return safeContact;
    }

    public String write() {
        ObjectNode root = JSON.createObjectNode();
        ArrayNode list = root.putArray("items");
        for (PayloadItem item : items) {
            list.addObject()
                    .put("item", item.item().code())
                    .put("label", item.label())
                    .put("value", item.value());
        }
        safeContact.ifPresent(safe -> write(safe, root.putObject("safeContact")));
        return root.toString();
    }

    private static void write(SafeContact safe, ObjectNode node) {
        ArrayNode methods = node.putArray("methods");
        safe.methods().forEach(method -> methods.add(method.name()));
        node.put("leaveMessage", safe.leaveMessage().name());
        safe.note().ifPresent(note -> node.put("note", note));
    }

    /**
     * The way back from {@link #write()}.
     *
     * @throws IllegalStateException when the text is not one of ours
     */
    public static PayloadText read(String text) {
        try {
            JsonNode root = JSON.readTree(text);
            List<PayloadItem> items = new ArrayList<>();
            for (JsonNode node : root.path("items")) {
                items.add(
                        PayloadItem.of(
                                DataItem.of(node.path("item").asText()),
                                node.path("label").asText(),
                                node.path("value").asText()));
            }
            return new PayloadText(items, safeContact(root));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A payload that is no JSON", e);
        }
    }

    private static Optional<SafeContact> safeContact(JsonNode root) {
        JsonNode node = root.path("safeContact");
        if (node.isMissingNode()) {
            return Optional.empty();
        }
        ImmutableSafeContact.Builder safe =
                ImmutableSafeContact.builder()
                        .leaveMessage(
                                SafeContact.Leave.valueOf(node.path("leaveMessage").asText()));
        node.path("methods").forEach(m -> safe.addMethods(ContactMethod.valueOf(m.asText())));
        Optional.of(node.path("note").asText()).filter(n -> !n.isEmpty()).ifPresent(safe::note);
        return Optional.of(safe.build());
    }
}
