package org.sena.advice.service.arrival;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.ContactBasis;
import org.sena.advice.api.QueueReason;
import org.sena.advice.api.QueueState;
import org.sena.advice.service.item.Columns;
import org.sena.advice.service.item.Disclosure;
import org.sena.advice.service.item.Items;
import org.sena.advice.service.item.SealedPerson;
import org.sena.advice.service.person.BlindIndexes;
import org.sena.advice.service.person.QuotedReferences;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.advice.service.store.service.QueueArrivalEntryLocalService;
import org.sena.advice.service.store.service.QueueItemEntryLocalService;
import org.sena.privacy.api.Consent;
import org.sena.scoring.api.Band;
import org.sena.scoring.api.Level;

/**
 * One open item for each person. What arrives for somebody who waits already joins their item: the
 * graver of both counts, the earlier date, and an item that rests wakes up.
 */
@Component(service = OpenItems.class)
public class OpenItems {

    private static final int MOST_NEEDS = 10;

    private final Clock clock = Clock.systemUTC();

    @Reference private QueueArrivalEntryLocalService arrivals;

    @Reference private QueueItemEntryLocalService entries;

    @Reference private BlindIndexes indexes;

    @Reference private Items items;

    @Reference private QuotedReferences references;

    @Reference private SealedPerson sealedPerson;

    /** Puts them into the queue; empty when the same thing had arrived before. */
    Optional<QueueItemEntry> arrive(Newcomer newcomer) {
        if (arrivedBefore(newcomer.reason(), newcomer.sourceId()).isPresent()) {
            return Optional.empty();
        }

        Instant now = clock.instant();
        QueueItemEntry open = entries.lockOpen(newcomer.subjectId());
        QueueItemEntry entry = open == null ? opened(newcomer, now) : joined(open, newcomer, now);

        describe(entry, newcomer, now);
        arrivals.add(
                entry.getQueueItemId(),
                newcomer.reason().name(),
                newcomer.sourceId(),
                newcomer.reference().orElse(""),
                newcomer.detail().orElse(""),
                Date.from(now));
        items.order(entry);

        return Optional.of(entries.write(entry));
    }

    /** The item that this had brought before. */
    Optional<QueueItemEntry> arrivedBefore(QueueReason reason, String sourceId) {
        return arrivals.find(reason.name(), sourceId)
                .map(arrival -> entries.fetchQueueItemEntry(arrival.getQueueItemId()));
    }

    /** What the team knew of a person who is not in the queue, newest first. */
    Optional<QueueItemEntry> newest(String subjectId) {
        return entries.ofSubject(subjectId).stream()
                .max(Comparator.comparing(QueueItemEntry::getWaitingSince));
    }

    private QueueItemEntry opened(Newcomer newcomer, Instant now) {
        QueueItemEntry entry = entries.createQueueItemEntry(UUID.randomUUID().toString());

        entry.setReference(newcomer.reference().orElseGet(references::next));
        entry.setItemVersion(1);
        entry.setItemState(QueueState.WAITING.name());
        entry.setPending(true);
        entry.setOpenKey(newcomer.subjectId());
        entry.setSubjectId(newcomer.subjectId());
        entry.setNeedLevel(newcomer.level().name());
        entry.setUrgency(newcomer.urgency().name());
        entry.setBasis(ContactBasis.NONE.name());
        entry.setWaitingSince(Date.from(now));
        entry.setRestUntil(Date.from(now));
        entry.setDueDate(Date.from(newcomer.dueAt()));
        entry.setAttempts(0);
        newest(newcomer.subjectId())
                .filter(known -> newcomer.basis() == ContactBasis.CONSENT)
                .ifPresent(known -> keep(known, entry));

        return entry;
    }

    /** The person agreed, and the team knew them: it need not ask again. */
    private static void keep(QueueItemEntry known, QueueItemEntry entry) {
        entry.setSealedContact(known.getSealedContact());
        entry.setSealedTold(known.getSealedTold());
        entry.setNeeds(known.getNeeds());
        entry.setTopics(known.getTopics());
        entry.setSpokenLanguage(known.getSpokenLanguage());
    }

    private static QueueItemEntry joined(QueueItemEntry entry, Newcomer newcomer, Instant now) {
        boolean rests = entry.getRestUntil().toInstant().isAfter(now);

        entry.setItemVersion(entry.getItemVersion() + 1);
        entry.setLastCommand("");
        entry.setNeedLevel(graver(Level.valueOf(entry.getNeedLevel()), newcomer.level()).name());
        entry.setUrgency(graver(Band.valueOf(entry.getUrgency()), newcomer.urgency()).name());

        if (rests || newcomer.dueAt().isBefore(entry.getDueDate().toInstant())) {
            entry.setDueDate(Date.from(newcomer.dueAt()));
        }
        if (rests) {
            entry.setRestUntil(entry.getWaitingSince());
        }

        return entry;
    }

    private void describe(QueueItemEntry entry, Newcomer newcomer, Instant now) {
        String subjectId = newcomer.subjectId();

        if (newcomer.basis() != ContactBasis.NONE) {
            entry.setBasis(newcomer.basis().name());
            entry.setConsentId(newcomer.consent().map(Consent::id).orElse(""));
        }

        entry.setNeeds(
                Columns.list(
                        both(newcomer.needs(), Columns.list(entry.getNeeds())).stream()
                                .limit(MOST_NEEDS)
                                .collect(Collectors.toList())));
        entry.setTopics(
                Columns.searchable(both(newcomer.topics(), Items.topics(entry.getTopics()))));
        entry.setSpokenLanguage(
                newcomer.language().or(() -> Columns.text(entry.getSpokenLanguage())).orElse("en"));
        newcomer.contact()
                .ifPresent(
                        contact -> {
                            entry.setSealedContact(sealedPerson.seal(subjectId, contact));
                            indexes.remember(subjectId, contact, now, until(newcomer, now));
                        });

        if (!newcomer.told().isEmpty()) {
            entry.setSealedTold(sealedPerson.seal(subjectId, newcomer.told()));
        }
    }

    private static Instant until(Newcomer newcomer, Instant now) {
        return newcomer.consent()
                .map(Consent::expiresAt)
                .orElseGet(() -> Disclosure.basisEnds(now));
    }

    private static <T> Set<T> both(Collection<T> first, Collection<T> then) {
        Set<T> both = new LinkedHashSet<>(first);

        both.addAll(then);

        return both;
    }

    private static <T extends Comparable<T>> T graver(T one, T other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** All items of a person. */
    List<QueueItemEntry> all(String subjectId) {
        return entries.ofSubject(subjectId);
    }

    void save(QueueItemEntry entry) {
        entries.updateQueueItemEntry(entry);
    }
}
