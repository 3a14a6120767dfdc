package org.sena.advice.service.item;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.AttemptResult;
import org.sena.advice.api.ContactAttempt;
import org.sena.advice.api.ImmutableContactAttempt;
import org.sena.advice.service.store.model.ContactAttemptEntry;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.advice.service.store.service.ContactAttemptEntryLocalService;
import org.sena.privacy.api.ContactMethod;

/** What was tried to reach a person; notes are sealed. */
@Component(service = Attempts.class)
public class Attempts {

    /** Longest note in characters. */
    public static final int NOTE_LENGTH = 500;

    @Reference private ContactAttemptEntryLocalService entries;

    @Reference private SealedPerson sealedPerson;

    /** Oldest first. */
    public List<ContactAttempt> of(QueueItemEntry item) {
        return entries.ofItem(item.getQueueItemId()).stream()
                .map(entry -> attempt(entry, item.getSubjectId()))
                .collect(Collectors.toUnmodifiableList());
    }

    public void add(
            QueueItemEntry item,
            Instant now,
            ContactMethod method,
            AttemptResult result,
            Optional<String> note,
            String adviserName) {

        entries.add(
                item.getQueueItemId(),
                Date.from(now),
                method.name(),
                result.name(),
                sealedPerson.note(item.getSubjectId(), note, NOTE_LENGTH),
                adviserName);
    }

    private ContactAttempt attempt(ContactAttemptEntry entry, String subjectId) {
        return ImmutableContactAttempt.builder()
                .at(entry.getAttemptedAt().toInstant())
                .method(ContactMethod.valueOf(entry.getMethod()))
                .result(AttemptResult.valueOf(entry.getResult()))
                .note(sealedPerson.note(subjectId, entry.getSealedNote()))
                .adviserName(entry.getAdviserName())
                .build();
    }
}
