package org.sena.privacy.service.audit;

import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.sena.privacy.api.AuditEvent;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.ImmutableAuditEvent;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.privacy.api.Purpose;
import org.sena.privacy.service.store.model.AuditEventEntry;

/**
 * Between an event and its row. Sets are kept sorted, one member a line. A row that somebody
 * altered into nonsense is still read, so that the check of the trail can name it.
 */
public final class AuditRows {

    private AuditRows() {}

    /** Writes everything but the number, which is the row's key. */
    public static void fill(AuditEventEntry row, AuditEvent event) {
        AuditRecord record = event.record();
        row.setEventDate(Date.from(event.at()));
        row.setActorId(event.actorId());
        row.setActorOrganisationId(event.actorOrganisationId().orElse(""));
        row.setActorRoles(lines(event.actorRoles()));
        row.setAllowed(event.allowed());
        row.setAction(record.action());
        row.setObjectKind(record.entity());
        row.setObjectId(record.entityId());
        row.setSubjectId(record.subjectId().orElse(""));
        row.setPurpose(record.purpose().map(Enum::name).orElse(""));
        row.setFieldNames(lines(record.fields()));
        row.setConsentId(record.consentId().orElse(""));
        row.setReason(record.reason().orElse(""));
        row.setOnBehalfOf(record.onBehalfOf().orElse(""));
        row.setRequestId(event.requestId().orElse(""));
        row.setClientNetwork(event.clientNetwork().orElse(""));
        row.setPreviousHash(event.previousHash());
        row.setEventHash(event.hash());
    }

    public static AuditEvent toEvent(AuditEventEntry row) {
        return ImmutableAuditEvent.builder()
                .sequence(row.getEventSequence())
                .at(at(row.getEventDate()))
                .actorId(row.getActorId())
                .actorOrganisationId(optional(row.getActorOrganisationId()))
                .actorRoles(set(row.getActorRoles()))
                .allowed(row.getAllowed())
                .requestId(optional(row.getRequestId()))
                .clientNetwork(optional(row.getClientNetwork()))
                .record(toRecord(row))
                .previousHash(row.getPreviousHash())
                .hash(row.getEventHash())
                .build();
    }

    private static AuditRecord toRecord(AuditEventEntry row) {
        return ImmutableAuditRecord.builder()
                .action(row.getAction())
                .entity(row.getObjectKind())
                .entityId(row.getObjectId())
                .subjectId(optional(row.getSubjectId()))
                .purpose(purpose(row.getPurpose()))
                .fields(set(row.getFieldNames()))
                .consentId(optional(row.getConsentId()))
                .reason(optional(row.getReason()))
                .onBehalfOf(optional(row.getOnBehalfOf()))
                .build();
    }

    private static Instant at(Date date) {
        return date == null ? Instant.EPOCH : date.toInstant();
    }

    private static Optional<Purpose> purpose(String name) {
        return Arrays.stream(Purpose.values()).filter(one -> one.name().equals(name)).findAny();
    }

    private static String lines(Collection<String> members) {
        return String.join("\n", new TreeSet<>(members));
    }

    private static List<String> set(String lines) {
        return lines.isEmpty() ? List.of() : List.of(lines.split("\n"));
    }

    private static Optional<String> optional(String text) {
        return Optional.of(text).filter(present -> !present.isEmpty());
    }
}
