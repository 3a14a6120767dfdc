package org.sena.advice.service;

import com.liferay.counter.kernel.service.CounterLocalService;
import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.AdviceQueue;
import org.sena.advice.api.AttemptResult;
import org.sena.advice.api.ImmutableQueueDetail;
import org.sena.advice.api.NoSuchItemException;
import org.sena.advice.api.QueueConflictException;
import org.sena.advice.api.QueueDetail;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueOutcome;
import org.sena.advice.api.QueueState;
import org.sena.advice.api.UnsafeContactException;
import org.sena.advice.service.queue.QueueSteps;
import org.sena.advice.service.queue.QueueSteps.Step;
import org.sena.advice.service.store.model.ContactAttemptEntry;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.advice.service.store.service.QueueItemEntryLocalService;
import org.sena.advice.service.store.service.persistence.ContactAttemptEntryPersistence;
import org.sena.advice.service.store.service.persistence.QueueItemEntryPersistence;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.Consent;
import org.sena.privacy.api.Consents;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.FieldCipher;
import org.sena.privacy.api.ImmutableAuditRecord;
import org.sena.privacy.api.Purpose;

/** What advisers do with the queue. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class AdviceQueueService implements AopService, AdviceQueue {

    private static final int NOTE_LENGTH = 500;

    private final Clock clock = Clock.systemUTC();

    @Reference private AuditTrail auditTrail;

    @Reference private FieldCipher cipher;

    @Reference private Consents consents;

    @Reference private ContactAttemptEntryPersistence attemptPersistence;

    @Reference private CounterLocalService counterLocalService;

    @Reference private CurrentActor currentActor;

    @Reference private QueueItemEntryLocalService itemLocalService;

    @Reference private QueueItemEntryPersistence itemPersistence;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public List<QueueItem> open() {
        adviser("advice.list", "all");

        List<QueueItem> items =
                itemPersistence
                        .findByState(
                                new String[] {QueueState.WAITING.name(), QueueState.TAKEN.name()})
                        .stream()
                        .map(QueueItems::item)
                        .collect(Collectors.toUnmodifiableList());

        auditTrail.allowed(record("advice.list", "all").build());

        return items;
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public QueueDetail look(String itemId) {
        Actor adviser = adviser("advice.look", itemId);
        QueueItemEntry entry = found(itemId, itemPersistence.fetchByPrimaryKey(itemId));
        boolean mine = isMine(entry, adviser);
        Optional<Consent> consent = consent(entry);
        ImmutableQueueDetail.Builder detail =
                ImmutableQueueDetail.builder().item(QueueItems.item(entry));
        Set<String> disclosed = Set.of();

        if (mine && consent.isPresent()) {
            SealedContact contacts = new SealedContact(cipher);
            String subjectId = entry.getSubjectId();

            QueueItems.text(entry.getSealedContact())
                    .ifPresent(text -> detail.contact(contacts.openContact(subjectId, text)));
            QueueItems.text(entry.getSealedTold())
                    .ifPresent(text -> detail.told(contacts.openTold(subjectId, text)));
            attemptPersistence.findByQueueItemId(itemId).stream()
                    .map(attempt -> QueueItems.attempt(attempt, subjectId, cipher))
                    .forEach(detail::addAttempts);
            disclosed = Set.of("contact", "told", "attempts");
        }

        auditTrail.allowed(
                record("advice.look", itemId)
                        .subjectId(entry.getSubjectId())
                        .purpose(Purpose.PROACTIVE_CONTACT)
                        .consentId(consent.map(Consent::id))
                        .fields(disclosed)
                        .build());

        return detail.build();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public QueueItem take(String itemId, long version) {
        Actor adviser = adviser("advice.take", itemId);
        QueueItemEntry entry = step(itemId, version, Step.TAKE, adviser);

        if (consent(entry).isEmpty()) {
            throw refused("advice.take", itemId, "no-consent");
        }

        entry.setAdviserId(adviser.userId().orElseThrow());
        entry.setAdviserName(adviser.displayName());

        return save(entry, "advice.take", Optional.empty());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public QueueItem release(String itemId, long version) {
        QueueItemEntry entry =
                step(itemId, version, Step.RELEASE, adviser("advice.release", itemId));

        entry.setAdviserId("");
        entry.setAdviserName("");

        return save(entry, "advice.release", Optional.empty());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public QueueItem attempt(
            String itemId,
            long version,
            ContactMethod method,
            AttemptResult result,
            Optional<String> note) {

        Actor adviser = adviser("advice.attempt", itemId);
        QueueItemEntry entry = step(itemId, version, Step.ATTEMPT, adviser);

        if (!isSafe(entry, method)) {
            throw new UnsafeContactException(itemId);
        }

        ContactAttemptEntry attempt =
                attemptPersistence.create(
                        counterLocalService.increment(ContactAttemptEntry.class.getName()));

        attempt.setQueueItemId(itemId);
        attempt.setAttemptedAt(Date.from(clock.instant()));
        attempt.setMethod(method.name());
        attempt.setResult(result.name());
        attempt.setSealedNote(sealedNote(entry, note));
        attempt.setAdviserName(adviser.displayName());
        attemptPersistence.update(attempt);

        entry.setAttempts(entry.getAttempts() + 1);

        return save(entry, "advice.attempt", Optional.of(result.name()));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public QueueItem close(
            String itemId, long version, QueueOutcome outcome, Optional<String> note) {

        QueueItemEntry entry = step(itemId, version, Step.CLOSE, adviser("advice.close", itemId));

        entry.setOutcome(outcome.name());
        entry.setSealedOutcomeNote(sealedNote(entry, note));
        entry.setClosedAt(Date.from(clock.instant()));

        return save(entry, "advice.close", Optional.of(outcome.name()));
    }

    private Actor adviser(String deed, String itemId) {
        Actor actor = currentActor.get();

        if (!actor.hasAny(Role.ADVISER, Role.ADVICE_LEAD)) {
            throw refused(deed, itemId, "not-an-adviser");
        }

        return actor;
    }

    private NotAllowedException refused(String deed, String itemId, String reason) {
        auditTrail.denied(record(deed, itemId).reason(reason).build());

        return new NotAllowedException(deed);
    }

    private static QueueItemEntry found(String itemId, QueueItemEntry entry) {
        if (entry == null) {
            throw new NoSuchItemException(itemId);
        }

        return entry;
    }

    /**
     * Takes the step on the row as the last colleague left it; nobody else changes it meanwhile.
     */
    private QueueItemEntry step(String itemId, long version, Step step, Actor adviser) {
        QueueItemEntry entry = found(itemId, itemLocalService.lock(itemId));
        QueueState next =
                QueueSteps.after(QueueState.valueOf(entry.getState()), step, isMine(entry, adviser))
                        .filter(state -> entry.getItemVersion() == version)
                        .orElseThrow(() -> new QueueConflictException(itemId));

        entry.setState(next.name());
        entry.setItemVersion(version + 1);

        return entry;
    }

    private QueueItem save(QueueItemEntry entry, String deed, Optional<String> reason) {
        QueueItemEntry saved = itemPersistence.update(entry);

        auditTrail.allowed(
                record(deed, entry.getQueueItemId())
                        .subjectId(entry.getSubjectId())
                        .purpose(Purpose.PROACTIVE_CONTACT)
                        .consentId(entry.getConsentId())
                        .reason(reason)
                        .build());

        return QueueItems.item(saved);
    }

    private boolean isSafe(QueueItemEntry entry, ContactMethod method) {
        return QueueItems.text(entry.getSealedContact())
                .map(text -> new SealedContact(cipher).openContact(entry.getSubjectId(), text))
                .filter(contact -> contact.safeContact().methods().contains(method))
                .isPresent();
    }

    private String sealedNote(QueueItemEntry entry, Optional<String> note) {
        note.filter(text -> text.length() > NOTE_LENGTH)
                .ifPresent(
                        text -> {
                            throw new IllegalArgumentException(
                                    "A note has at most " + NOTE_LENGTH + " characters");
                        });

        return note.filter(text -> !text.isBlank())
                .map(text -> cipher.seal(entry.getSubjectId(), text))
                .orElse("");
    }

    private Optional<Consent> consent(QueueItemEntry entry) {
        return consents.active(entry.getSubjectId(), Consents.COUNCIL, Purpose.PROACTIVE_CONTACT);
    }

    private static boolean isMine(QueueItemEntry entry, Actor adviser) {
        return adviser.userId().filter(id -> id.equals(entry.getAdviserId())).isPresent();
    }

    private static ImmutableAuditRecord.Builder record(String deed, String itemId) {
        return ImmutableAuditRecord.builder().action(deed).entity("queue-item").entityId(itemId);
    }
}
