package org.sena.advice.service.keep;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.ContactAttempt;
import org.sena.advice.api.QueueDetail.Told;
import org.sena.advice.api.QueueOutcome;
import org.sena.advice.service.item.Attempts;
import org.sena.advice.service.item.SealedPerson;
import org.sena.advice.service.person.BlindIndexes;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.advice.service.store.service.QueueItemEntryLocalService;
import org.sena.privacy.api.ContactDetails;
import org.sena.privacy.api.UnreadableFieldException;
import org.sena.privacy.api.subject.Erasure;
import org.sena.privacy.api.subject.RecordLine;
import org.sena.privacy.api.subject.RecordSection;
import org.sena.privacy.api.subject.SubjectRecord;
import org.sena.privacy.api.subject.SubjectRecords;

/** What the queue keeps about a person, for the person. */
@Component(service = SubjectRecords.class)
public class QueueRecords implements SubjectRecords {

    private final Clock clock = Clock.systemUTC();

    @Reference private Attempts attempts;

    @Reference private QueueItemEntryLocalService entries;

    @Reference private BlindIndexes indexes;

    @Reference private ResolvedItems resolved;

    @Reference private SealedPerson sealedPerson;

    @Override
    public String context() {
        return "advice";
    }

    @Override
    public List<RecordSection> ofSubject(String subjectId) {
        List<SubjectRecord> records =
                entries.ofSubject(subjectId).stream()
                        .sorted(Comparator.comparing(QueueItemEntry::getWaitingSince).reversed())
                        .map(this::record)
                        .collect(Collectors.toUnmodifiableList());

        return records.isEmpty()
                ? List.of()
                : List.of(
                        RecordSection.of(
                                "advice.queue",
                                "Your calls with the Resident Advice Team",
                                records));
    }

    @Override
    public Erasure forget(String subjectId) {
        List<QueueItemEntry> items = entries.ofSubject(subjectId);

        for (QueueItemEntry item : items) {
            resolved.close(item, QueueOutcome.CONSENT_WITHDRAWN.name(), clock.instant());
            resolved.strip(item);
        }

        indexes.forget(subjectId);

        return Erasure.of(items.size(), List.of());
    }

    private SubjectRecord record(QueueItemEntry item) {
        List<RecordLine> lines = new ArrayList<>();

        lines.add(RecordLine.of("reference", "Reference", item.getReference()));
        lines.add(
                RecordLine.of(
                        "since", "Here since", item.getWaitingSince().toInstant().toString()));
        lines.add(RecordLine.of("state", "How far it is", item.getItemState()));
        lines.add(RecordLine.of("basis", "Why we may contact you", item.getBasis()));

        if (!item.isPending()) {
            lines.add(RecordLine.of("outcome", "How it ended", item.getOutcome()));
        }

        try {
            opened(item, lines);
        } catch (UnreadableFieldException exception) {
            lines.add(RecordLine.of("unreadable", "The rest", "It cannot be opened any more"));
        }

        return SubjectRecord.of(lines);
    }

    private void opened(QueueItemEntry item, List<RecordLine> lines) {
        String subjectId = item.getSubjectId();

        sealedPerson
                .contact(subjectId, item.getSealedContact())
                .ifPresent(contact -> contact(contact, lines));

        for (Told told : sealedPerson.told(subjectId, item.getSealedTold())) {
            lines.add(
                    RecordLine.of(
                            "told",
                            told.label().isEmpty() ? "What you told us" : told.label(),
                            told.value()));
        }
        for (ContactAttempt attempt : attempts.of(item)) {
            lines.add(
                    RecordLine.of(
                            "attempt",
                            "We tried to reach you",
                            attempt.at()
                                    + " "
                                    + attempt.method()
                                    + " "
                                    + attempt.result()
                                    + attempt.note().map(note -> ": " + note).orElse("")));
        }

        sealedPerson
                .note(subjectId, item.getSealedBasisNote())
                .ifPresent(note -> lines.add(RecordLine.of("basisNote", "Why that holds", note)));
        sealedPerson
                .note(subjectId, item.getSealedOutcomeNote())
                .ifPresent(note -> lines.add(RecordLine.of("note", "What we noted", note)));
    }

    private static void contact(ContactDetails contact, List<RecordLine> lines) {
        lines.add(RecordLine.of("name", "Name", contact.name()));
        contact.phone().ifPresent(v -> lines.add(RecordLine.of("phone", "Phone", v)));
        contact.email().ifPresent(v -> lines.add(RecordLine.of("email", "E-mail", v)));
        contact.address().ifPresent(v -> lines.add(RecordLine.of("address", "Address", v)));
        contact.postcode().ifPresent(v -> lines.add(RecordLine.of("postcode", "Postcode", v)));
    }
}
