package org.sena.advice.service.item;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.ItemCommand;
import org.sena.advice.api.NoSuchItemException;
import org.sena.advice.api.QueueConflictException;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueState;
import org.sena.advice.service.queue.QueueSteps;
import org.sena.advice.service.queue.QueueSteps.Step;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.advice.service.store.service.QueueItemEntryLocalService;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.Purpose;

/**
 * One change to one item: the row is held, what the adviser saw is compared with how it stands, and
 * the same form sent twice changes it once. To be called in a transaction.
 */
@Component(service = ItemSteps.class)
public class ItemSteps {

    private final Clock clock = Clock.systemUTC();

    @Reference private AuditTrail auditTrail;

    @Reference private QueueItemEntryLocalService entries;

    @Reference private Items items;

    /**
     * Takes the step and makes the change.
     *
     * @param reason a code for the audit trail
     * @throws QueueConflictException when somebody was faster, or it is not the actor's
     */
    public QueueItem change(
            ItemCommand command,
            String deed,
            Step step,
            Actor adviser,
            Optional<String> reason,
            Consumer<QueueItemEntry> change) {

        QueueItemEntry entry = locked(command.itemId());
        String token = adviser.userId().orElseThrow() + ":" + command.token();

        if (token.equals(entry.getLastCommand())) {
            return items.of(entry, clock.instant());
        }

        QueueState next =
                QueueSteps.after(
                                QueueState.valueOf(entry.getItemState()),
                                step,
                                isMine(entry, adviser))
                        .filter(state -> entry.getItemVersion() == command.version())
                        .orElseThrow(() -> new QueueConflictException(command.itemId()));

        change.accept(entry);
        entry.setItemState(next.name());
        entry.setItemVersion(entry.getItemVersion() + 1);
        entry.setLastCommand(token);

        QueueItem changed = items.of(entries.updateQueueItemEntry(entry), clock.instant());

        auditTrail.allowed(
                AdviserGate.record(deed, command.itemId())
                        .subjectId(entry.getSubjectId())
                        .purpose(Purpose.PROACTIVE_CONTACT)
                        .consentId(Columns.text(entry.getConsentId()))
                        .reason(reason)
                        .build());

        return changed;
    }

    /** True when that adviser has taken it. */
    public static boolean isMine(QueueItemEntry entry, Actor adviser) {
        return adviser.userId().filter(id -> id.equals(entry.getAdviserId())).isPresent();
    }

    private QueueItemEntry locked(String itemId) {
        QueueItemEntry entry = entries.lock(itemId);

        if (entry == null) {
            throw new NoSuchItemException(itemId);
        }

        return entry;
    }
}
