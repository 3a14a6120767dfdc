package org.sena.referral.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.Optional;
import org.sena.privacy.api.SafeContact;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.api.ReferralPage;
import org.sena.referral.api.message.Message;
import org.sena.referral.api.message.MessagePage;

/** Referrals and messages as JSON: codes as they are, times as ISO 8601 in UTC. */
final class ReferralJson {

    private ReferralJson() {}

    private static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    static ObjectNode page(ReferralPage page) {
        ObjectNode json =
                object().put("total", page.total())
                        .put("page", page.page())
                        .put("size", page.size());
        ArrayNode list = json.putArray("referrals");
        page.referrals().forEach(referral -> list.add(referral(referral)));
        return json;
    }

    /** Never whose it is: the person is in the payload, while it may be read. */
    static ObjectNode referral(Referral referral) {
        ObjectNode json =
                object().put("id", referral.id())
                        .put("reference", referral.reference())
                        .put("version", referral.version())
                        .put("state", referral.state().name())
                        .put("serviceId", referral.serviceId())
                        .put("serviceName", referral.serviceName())
                        .put("urgency", referral.urgency().name())
                        .put("unread", referral.unread());
        put(json, "sentAt", referral.sentAt());
        put(json, "acknowledgeBy", referral.acknowledgeBy());
        put(json, "decideBy", referral.decideBy());
        put(json, "endedAt", referral.endedAt());
        return json;
    }

    private static void put(ObjectNode json, String name, Optional<Instant> moment) {
        moment.ifPresent(at -> json.put(name, at.toString()));
    }

    static ObjectNode detail(ReferralDetail detail) {
        ObjectNode json = referral(detail.referral());
        ArrayNode payload = json.putArray("payload");
        detail.payload()
                .forEach(
                        item ->
                                payload.addObject()
                                        .put("item", item.item().code())
                                        .put("label", item.label())
                                        .put("value", item.value()));
        detail.safeContact().ifPresent(safe -> write(safe, json.putObject("safeContact")));
        ArrayNode history = json.putArray("history");
        detail.history()
                .forEach(
                        event ->
                                history.addObject()
                                        .put("at", event.at().toString())
                                        .put("from", event.from().name())
                                        .put("to", event.to().name())
                                        .put("by", event.by().name()));
        ArrayNode commands = json.putArray("commands");
        detail.commands().stream().sorted().forEach(command -> commands.add(command.name()));
        return json;
    }

    private static void write(SafeContact safe, ObjectNode json) {
        ArrayNode methods = json.putArray("methods");
        safe.methods().stream().sorted().forEach(method -> methods.add(method.name()));
        json.put("leaveMessage", safe.leaveMessage().name());
        safe.note().ifPresent(note -> json.put("note", note));
    }

    static ObjectNode messages(MessagePage page) {
        ObjectNode json =
                object().put("mayWrite", page.thread().mayWrite()).put("hasOlder", page.hasOlder());
        ArrayNode list = json.putArray("messages");
        page.messages().forEach(message -> list.add(message(message)));
        return json;
    }

    static ObjectNode message(Message message) {
        ObjectNode json =
                object().put("id", message.id())
                        .put("sequence", message.sequence())
                        .put("from", message.from().name())
                        .put("at", message.at().toString());
        message.organisationName().ifPresent(name -> json.put("organisationName", name));
        message.text().ifPresent(text -> json.put("text", text));
        message.corrects().ifPresent(number -> json.put("corrects", number));
        message.correctedBy().ifPresent(number -> json.put("correctedBy", number));
        ArrayNode receipts = json.putArray("receipts");
        message.receipts()
                .forEach(
                        receipt ->
                                receipts.addObject()
                                        .put("by", receipt.voice().name())
                                        .put("at", receipt.firstReadAt().toString()));
        return json;
    }
}
