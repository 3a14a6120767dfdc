package org.sena.advice.service;

import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.sena.advice.api.AttemptResult;
import org.sena.advice.api.ContactAttempt;
import org.sena.advice.api.ImmutableContactAttempt;
import org.sena.advice.api.ImmutableQueueItem;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueOutcome;
import org.sena.advice.api.QueueReason;
import org.sena.advice.api.QueueState;
import org.sena.advice.service.store.model.ContactAttemptEntry;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.FieldCipher;

/** Rows of the queue as the values that leave this module. */
final class QueueItems {

    private QueueItems() {}

    static QueueItem item(QueueItemEntry entry) {
        return ImmutableQueueItem.builder()
                .id(entry.getQueueItemId())
                .reference(entry.getReference())
                .version(entry.getItemVersion())
                .state(QueueState.valueOf(entry.getState()))
                .reason(QueueReason.valueOf(entry.getReason()))
                .priority(entry.getPriority())
                .needs(needs(entry))
                .waitingSince(entry.getWaitingSince().toInstant())
                .dueAt(entry.getDueAt().toInstant())
                .adviserId(text(entry.getAdviserId()))
                .adviserName(text(entry.getAdviserName()))
                .attempts(entry.getAttempts())
                .outcome(text(entry.getOutcome()).map(QueueOutcome::valueOf))
                .build();
    }

    static ContactAttempt attempt(ContactAttemptEntry entry, String subjectId, FieldCipher cipher) {
        return ImmutableContactAttempt.builder()
                .at(entry.getAttemptedAt().toInstant())
                .method(ContactMethod.valueOf(entry.getMethod()))
                .result(AttemptResult.valueOf(entry.getResult()))
                .note(text(entry.getSealedNote()).map(text -> cipher.open(subjectId, text)))
                .adviserName(entry.getAdviserName())
                .build();
    }

    static String needs(List<String> codes) {
        return String.join(",", codes);
    }

    static Date date(Instant instant) {
        return Date.from(instant);
    }

    /** Liferay's accessors say nothing by an empty text. */
    static Optional<String> text(String value) {
        return Optional.ofNullable(value).filter(Predicate.not(String::isEmpty));
    }

    private static List<String> needs(QueueItemEntry entry) {
        return text(entry.getNeeds()).map(codes -> List.of(codes.split(","))).orElse(List.of());
    }
}
