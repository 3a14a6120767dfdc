package org.sena.privacy.web.governance;

import java.util.List;
import java.util.TreeSet;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.AuditRecord;

/** An event as a line of a file. */
final class EventCells {

    static final List<String> HEADINGS =
            List.of(
                    "number",
                    "at",
                    "actor",
                    "organisation",
                    "roles",
                    "action",
                    "allowed",
                    "kind",
                    "object",
                    "subject",
                    "purpose",
                    "fields",
                    "consent",
                    "reason",
                    "on_behalf_of",
                    "request",
                    "network",
                    "hash");

    private EventCells() {}

    static List<String> of(AuditEvent event) {
        AuditRecord record = event.record();

        return List.of(
                Long.toString(event.sequence()),
                event.at().toString(),
                event.actorId(),
                event.actorOrganisationId().orElse(""),
                String.join(" ", new TreeSet<>(event.actorRoles())),
                record.action(),
                Boolean.toString(event.allowed()),
                record.entity(),
                record.entityId(),
                record.subjectId().orElse(""),
                record.purpose().map(Enum::name).orElse(""),
                String.join(" ", new TreeSet<>(record.fields())),
                record.consentId().orElse(""),
                record.reason().orElse(""),
                record.onBehalfOf().orElse(""),
                event.requestId().orElse(""),
                event.clientNetwork().orElse(""),
                event.hash());
    }
}
