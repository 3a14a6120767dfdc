package org.sena.notification.service.letter;

import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.api.delivery.LetterState;
import org.sena.notification.api.delivery.Trouble;
import org.sena.notification.service.outbox.Time;
import org.sena.notification.service.store.model.LetterEntry;
import org.sena.notification.service.store.model.NoticeEntry;
import org.sena.notification.service.store.service.LetterEntryLocalService;
import org.sena.notification.service.store.service.LetterLineEntryLocalService;

/** Makes letters and moves them from state to state. In the caller's transaction. */
@Component(service = LetterRows.class)
public class LetterRows {

    /** The kind of a daily message. */
    public static final String DAILY = "daily";

    @Reference private LetterEntryLocalService letters;
    @Reference private LetterLineEntryLocalService lines;
    @Reference private Time time;

    /** A letter about one notice. */
    public void single(NoticeEntry notice, Target target, Instant due) {
        String letterId = UUID.randomUUID().toString();
        LetterEntry row = create(letterId, letterId, target, due);

        row.setKind(notice.getKind());
        row.setUrgent(notice.isUrgent());
        letters.addLetterEntry(row);
        lines.add(letterId, notice.getNoticeId(), target.id());
    }

    /**
     * Adds a notice to the daily message of that moment.
     *
     * @return false when that message is on its way already
     */
    public boolean daily(NoticeEntry notice, Target target, Instant due) {
        String key = DAILY + ":" + target.id() + ":" + due.toEpochMilli();
        Optional<LetterEntry> made = letters.lockByKey(key);

        if (made.isPresent() && !is(made.get(), LetterState.WAITING)) {
            return false;
        }

        LetterEntry row = made.orElseGet(() -> addDaily(key, target, due));

        lines.add(row.getLetterId(), notice.getNoticeId(), target.id());

        return true;
    }

    private LetterEntry addDaily(String key, Target target, Instant due) {
        LetterEntry row = create(UUID.randomUUID().toString(), key, target, due);

        row.setKind(DAILY);
        row.setDaily(true);

        return letters.addLetterEntry(row);
    }

    private LetterEntry create(String letterId, String key, Target target, Instant due) {
        LetterEntry row = letters.createLetterEntry(letterId);

        row.setLetterKey(key);
        row.setChannel(target.channel().name());
        row.setTargetKind(target.kind().name());
        row.setTargetId(target.id());
        row.setState(LetterState.WAITING.name());
        row.setCause("");
        row.setCreateDate(time.date());
        row.setDueDate(Date.from(due));

        return row;
    }

    /** Notes that it is handed over now. */
    public void hold(LetterEntry row, String worker, Instant until) {
        row.setState(LetterState.SENDING.name());
        row.setTries(row.getTries() + 1);
        doubt(row, worker, until);
    }

    /** Leaves it as being handed over, held by that worker until then. */
    public void doubt(LetterEntry row, String worker, Instant until) {
        row.setHolder(worker);
        row.setHeldUntil(Date.from(until));
        letters.updateLetterEntry(row);
    }

    /** It may not leave before. */
    public void postpone(LetterEntry row, Instant due) {
        row.setDueDate(Date.from(due));
        letters.updateLetterEntry(row);
    }

    /** It waits for its next try. */
    public void again(LetterEntry row, Trouble trouble, Instant due) {
        row.setCause(trouble.name());
        await(row, due);
    }

    /** It waits with all its tries, as if nothing had been. */
    public void anew(LetterEntry row) {
        row.setCause("");
        row.setTries(0);
        row.setEndDate(null);
        await(row, time.now());
    }

    private void await(LetterEntry row, Instant due) {
        row.setState(LetterState.WAITING.name());
        letGo(row);
        postpone(row, due);
    }

    public void sent(LetterEntry row) {
        row.setCause("");
        end(row, LetterState.SENT);
    }

    /** It waits for somebody's decision. */
    public void failed(LetterEntry row, Trouble trouble) {
        row.setCause(trouble.name());
        end(row, LetterState.FAILED);
    }

    /** There is nowhere to send it. */
    public void giveUp(LetterEntry row, Trouble trouble) {
        row.setCause(trouble.name());
        giveUp(row);
    }

    /** Somebody decided that it is not sent; why it was not is still to be seen. */
    public void giveUp(LetterEntry row) {
        end(row, LetterState.GIVEN_UP);
    }

    private void end(LetterEntry row, LetterState state) {
        row.setState(state.name());
        row.setEndDate(time.date());
        letGo(row);
        letters.updateLetterEntry(row);
    }

    private static void letGo(LetterEntry row) {
        row.setHolder("");
        row.setHeldUntil(null);
    }

    /** Why it was not delivered the last time. */
    public static Optional<Trouble> trouble(LetterEntry row) {
        return Optional.of(row.getCause()).filter(cause -> !cause.isEmpty()).map(Trouble::valueOf);
    }

    public static boolean is(LetterEntry row, LetterState state) {
        return row.getState().equals(state.name());
    }
}
