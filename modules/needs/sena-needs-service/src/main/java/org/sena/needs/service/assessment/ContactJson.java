package org.sena.needs.service.assessment;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.sena.privacy.api.ContactDetails;

/** Contact details as JSON, only ever written sealed. */
final class ContactJson {

    private ContactJson() {}

    static ObjectNode write(ContactDetails contact) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();

        json.put("name", contact.name());
        contact.phone().ifPresent(phone -> json.put("phone", phone));
        contact.email().ifPresent(email -> json.put("email", email));
        contact.address().ifPresent(address -> json.put("address", address));
        contact.postcode().ifPresent(postcode -> json.put("postcode", postcode));

        ObjectNode safe = json.putObject("safeContact");

        ArrayNode methods = safe.putArray("methods");

        contact.safeContact().methods().forEach(method -> methods.add(method.name()));
        safe.put("leaveMessage", contact.safeContact().leaveMessage().name());
        contact.safeContact().note().ifPresent(note -> safe.put("note", note));

        return json;
    }
}
