package org.sena.privacy.service.audit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.service.hash.Sha256;

/**
 * The one way to write an event down before hashing it: JSON in UTF-8 without white space, names
 * and the members of sets in the order of their code points, what is absent left out. {@code form}
 * is the version of this rule. The hash is SHA-256 over that and the hash of the event before.
 */
final class CanonicalEvent {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FORM = 1;

    private CanonicalEvent() {}

    static String hash(AuditEvent event) {
        return Sha256.hex(json(event) + event.previousHash());
    }

    static String json(AuditEvent event) {
        AuditRecord record = event.record();
        Map<String, Object> form = new TreeMap<>();
        form.put("form", FORM);
        form.put("sequence", event.sequence());
        form.put("at", event.at().toEpochMilli());
        form.put("actor", event.actorId());
        form.put("roles", new TreeSet<>(event.actorRoles()));
        form.put("allowed", event.allowed());
        form.put("action", record.action());
        form.put("entity", record.entity());
        form.put("entityId", record.entityId());
        form.put("fields", new TreeSet<>(record.fields()));
        put(form, "organisation", event.actorOrganisationId());
        put(form, "subject", record.subjectId());
        put(form, "purpose", record.purpose().map(Enum::name));
        put(form, "consent", record.consentId());
        put(form, "reason", record.reason());
        put(form, "onBehalfOf", record.onBehalfOf());
        put(form, "request", event.requestId());
        put(form, "network", event.clientNetwork());
        try {
            return JSON.writeValueAsString(form);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Strings and numbers are always JSON", e);
        }
    }

    private static void put(Map<String, Object> form, String name, Optional<String> value) {
        value.filter(text -> !text.isEmpty()).ifPresent(text -> form.put(name, text));
    }
}
