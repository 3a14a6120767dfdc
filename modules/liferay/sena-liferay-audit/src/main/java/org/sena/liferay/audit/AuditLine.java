package org.sena.liferay.audit;

import java.util.ArrayList;
import java.util.List;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.AuditRecord;

/** An event on one line: {@code key=value} pairs, none for what is empty. */
final class AuditLine {

    private AuditLine() {}

    static String of(AuditEvent event) {
        AuditRecord record = event.record();
        List<String> parts = new ArrayList<>();

        add(parts, "sequence", Long.toString(event.sequence()));
        add(parts, "action", record.action());
        add(parts, "outcome", event.allowed() ? "allowed" : "denied");
        add(parts, "actor", event.actorId());
        add(parts, "organisation", event.actorOrganisationId().orElse(""));
        add(parts, "object", record.entity() + ":" + record.entityId());
        add(parts, "subject", record.subjectId().orElse(""));
        add(parts, "reason", record.reason().orElse(""));
        add(parts, "request", event.requestId().orElse(""));
        add(parts, "network", event.clientNetwork().orElse(""));

        return String.join(" ", parts);
    }

    /** One line stays one line, whatever an id was made of. */
    private static void add(List<String> parts, String key, String value) {
        if (!value.isEmpty()) {
            parts.add(key + "=" + value.replaceAll("[\\s\\p{Cntrl}]+", "_"));
        }
    }
}
