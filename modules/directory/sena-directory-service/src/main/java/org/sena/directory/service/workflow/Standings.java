package org.sena.directory.service.workflow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Availability;
import org.sena.directory.api.RecordKind;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceStatus;
import org.sena.directory.api.workflow.DraftState;
import org.sena.directory.api.workflow.ImmutableRecordStanding;
import org.sena.directory.api.workflow.Policies;
import org.sena.directory.api.workflow.RecordStanding;
import org.sena.directory.service.quality.Richness;
import org.sena.directory.service.store.RecordRows;
import org.sena.directory.service.store.RevisionRows;
import org.sena.directory.service.store.StoredRecord;
import org.sena.directory.service.store.StoredRevision;
import org.sena.directory.service.workflow.rule.ImmutableVisibility;
import org.sena.directory.service.workflow.rule.ReviewDates;

/** How records stand, for those who keep them. */
@Component(service = Standings.class)
public class Standings {

    @Reference private Policies policies;
    @Reference private RecordRows records;
    @Reference private RevisionRows revisions;
    @Reference private Today today;
    @Reference private WholeRecords whole;

    /** Of records, in their order. */
    List<RecordStanding> of(Collection<StoredRecord> some) {
        Set<String> ids = some.stream().map(StoredRecord::id).collect(Collectors.toSet());
        Map<String, DraftState> drafts = new LinkedHashMap<>();
        Map<String, StoredRecord> bodies =
                records.find(
                        some.stream()
                                .map(StoredRecord::organisationId)
                                .collect(Collectors.toSet()));

        revisions
                .ofRecords(ids, DraftWriting.OPEN)
                .forEach(draft -> drafts.putIfAbsent(draft.recordId(), draft.state()));

        return some.stream()
                .map(
                        record ->
                                of(
                                        record,
                                        Optional.ofNullable(bodies.get(record.organisationId())),
                                        Optional.ofNullable(drafts.get(record.id()))))
                .collect(Collectors.toUnmodifiableList());
    }

    /** Of what nobody has published yet. */
    RecordStanding of(StoredRevision draft) {
        Optional<Service> service = whole.service(draft);

        return ImmutableRecordStanding.builder()
                .id(draft.recordId())
                .kind(draft.kind())
                .name(draft.name())
                .organisationId(draft.organisationId())
                .organisationName(
                        records.find(draft.organisationId())
                                .map(StoredRecord::name)
                                .orElse(draft.name()))
                .shown(false)
                .hidden(RecordStanding.Hidden.NEVER_PUBLISHED)
                .status(service.map(Service::status).orElse(ServiceStatus.ACTIVE))
                .availability(service.map(Service::availability).orElse(Availability.UNKNOWN))
                .draft(draft.state())
                .richness(
                        service.map(one -> Richness.of(one, today.day()).score())
                                .or(
                                        () ->
                                                whole.organisation(draft)
                                                        .map(one -> Richness.of(one).score()))
                                .orElse(0.0))
                .build();
    }

    private RecordStanding of(
            StoredRecord record, Optional<StoredRecord> body, Optional<DraftState> draft) {
        LocalDate day = today.day();
        Optional<Service> service = whole.service(record);
        Optional<RecordStanding.Hidden> hidden =
                ImmutableVisibility.builder()
                        .published(record.published())
                        .removed(record.removedAt().isPresent() && !record.published())
                        .replaced(record.replacedBy().isPresent() && !record.published())
                        .from(record.visibleFrom())
                        .until(record.visibleUntil())
                        .reviewDue(record.reviewDueOn().filter(due -> mayHide(record)))
                        .build()
                        .hiddenOn(day, new ReviewDates(policies.policy()));

        return ImmutableRecordStanding.builder()
                .id(record.id())
                .kind(record.kind())
                .name(record.name())
                .organisationId(record.organisationId())
                .organisationName(body.map(StoredRecord::name).orElse(""))
                .shown(hidden.isEmpty())
                .hidden(hidden)
                .status(service.map(Service::status).orElse(ServiceStatus.ACTIVE))
                .availability(service.map(Service::availability).orElse(Availability.UNKNOWN))
                .assuredOn(record.assuredOn())
                .reviewDueOn(record.reviewDueOn())
                .visibleFrom(record.visibleFrom())
                .visibleUntil(record.visibleUntil())
                .draft(draft)
                .richness(service.map(one -> richness(one, day)).orElseGet(() -> richness(record)))
                .build();
    }

    private double richness(Service service, LocalDate day) {
        return Richness.of(service, day).score();
    }

    /** As the upkeep does: organisations and what feeds bring stay. */
    private static boolean mayHide(StoredRecord record) {
        return record.kind() == RecordKind.SERVICE
                && record.provenance().filter(from -> from.origin().startsWith("feed:")).isEmpty();
    }

    private double richness(StoredRecord record) {
        return whole.organisation(record)
                .map(organisation -> Richness.of(organisation).score())
                .orElse(0.0);
    }
}
