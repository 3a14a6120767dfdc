package org.sena.notification.service.deliver;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.api.delivery.LetterState;
import org.sena.notification.api.delivery.Trouble;
import org.sena.notification.service.channel.Outgoing;
import org.sena.notification.service.letter.Channel;
import org.sena.notification.service.letter.LetterRows;
import org.sena.notification.service.letter.Target;
import org.sena.notification.service.outbox.Time;
import org.sena.notification.service.prefer.Moments;
import org.sena.notification.service.prefer.PreferenceRows;
import org.sena.notification.service.store.model.LetterEntry;
import org.sena.notification.service.store.service.LetterEntryLocalService;
import org.sena.notification.service.webhook.WebhookRows;

@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class LetterStepsUseCase implements AopService, LetterSteps {

    /** Longer than any way may take with one letter. */
    static final Duration HOLD = Duration.ofSeconds(150);

    private static final int CANDIDATES = 20;

    @Reference private LetterEntryLocalService letters;
    @Reference private LetterRows rows;
    @Reference private Patience patience;
    @Reference private Preparing preparing;
    @Reference private PreferenceRows preferences;
    @Reference private Time time;
    @Reference private WebhookRows webhooks;

    private final Moments moments = new Moments(Time.COUNCIL);

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Optional<Task> take(Channel channel, String worker) {
        Instant now = time.now();

        for (String letterId : letters.free(channel.name(), Date.from(now), CANDIDATES)) {
            Optional<Task> task =
                    Optional.ofNullable(letters.lock(letterId))
                            .flatMap(row -> take(row, worker, now));

            if (task.isPresent()) {
                return task;
            }
        }

        return Optional.empty();
    }

    private Optional<Task> take(LetterEntry row, String worker, Instant now) {
        Date date = Date.from(now);

        if (LetterRows.is(row, LetterState.SENDING) && row.getHeldUntil().before(date)) {
            return Optional.of(takeInDoubt(row, worker, now));
        }

        if (!LetterRows.is(row, LetterState.WAITING) || row.getDueDate().after(date)) {
            return Optional.empty();
        }

        Optional<Instant> endOfQuiet = endOfQuiet(row, now);

        if (endOfQuiet.isPresent()) {
            rows.postpone(row, endOfQuiet.get());

            return Optional.empty();
        }

        Optional<Outgoing> letter = preparing.outgoing(row);

        if (letter.isEmpty()) {
            rows.giveUp(row, nowhere(row));

            return Optional.empty();
        }

        Instant until = now.plus(HOLD);

        rows.hold(row, worker, until);

        return Optional.of(
                ImmutableTask.builder()
                        .letterId(row.getLetterId())
                        .worker(worker)
                        .tries(row.getTries())
                        .heldUntil(until)
                        .letter(letter)
                        .build());
    }

    private Task takeInDoubt(LetterEntry row, String worker, Instant now) {
        Instant until = now.plus(HOLD);

        rows.doubt(row, worker, until);

        return ImmutableTask.builder()
                .letterId(row.getLetterId())
                .worker(worker)
                .tries(row.getTries())
                .heldUntil(until)
                .build();
    }

    private Optional<Instant> endOfQuiet(LetterEntry row, Instant now) {
        return row.isUrgent() || !row.getTargetKind().equals(Target.Kind.USER.name())
                ? Optional.empty()
                : moments.endOfQuiet(preferences.used(row.getTargetId()), now);
    }

    private static Trouble nowhere(LetterEntry row) {
        return isWebhook(row) ? Trouble.SWITCHED_OFF : Trouble.NOBODY;
    }

    private static boolean isWebhook(LetterEntry row) {
        return row.getChannel().equals(Channel.WEBHOOK.name());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void sent(Task task) {
        Optional.ofNullable(letters.lock(task.letterId()))
                .filter(row -> isHeld(row, task) || isInDoubt(row, task))
                .ifPresent(
                        row -> {
                            rows.sent(row);

                            if (isWebhook(row)) {
                                webhooks.reached(row.getTargetId());
                            }
                        });
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void later(Task task, Trouble trouble, Duration atLeast) {
        held(task)
                .ifPresent(
                        row -> {
                            Channel channel = Channel.valueOf(row.getChannel());

                            if (row.getTries() >= patience.tries(channel)) {
                                rows.failed(row, trouble);
                            } else {
                                rows.again(
                                        row, trouble, time.now().plus(wait(channel, row, atLeast)));
                            }

                            if (isWebhook(row)) {
                                webhooks.missed(row.getTargetId());
                            }
                        });
    }

    private Duration wait(Channel channel, LetterEntry row, Duration atLeast) {
        Duration ours = patience.backoff(channel).after(row.getTries());

        return ours.compareTo(atLeast) < 0 ? atLeast : ours;
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void failed(Task task, Trouble trouble) {
        held(task)
                .ifPresent(
                        row -> {
                            rows.failed(row, trouble);

                            if (isWebhook(row)) {
                                webhooks.missed(row.getTargetId());
                            }
                        });
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void askLater(Task task) {
        held(task)
                .ifPresent(
                        row ->
                                rows.doubt(
                                        row,
                                        "",
                                        time.now()
                                                .plus(
                                                        patience.backoff(Channel.EMAIL)
                                                                .after(row.getTries()))));
    }

    private Optional<LetterEntry> held(Task task) {
        return Optional.ofNullable(letters.lock(task.letterId())).filter(row -> isHeld(row, task));
    }

    private static boolean isHeld(LetterEntry row, Task task) {
        return LetterRows.is(row, LetterState.SENDING)
                && row.getHolder().equals(task.worker())
                && row.getTries() == task.tries();
    }

    /** Whoever was thought killed and was not knows better. */
    private static boolean isInDoubt(LetterEntry row, Task task) {
        return LetterRows.is(row, LetterState.FAILED)
                && row.getCause().equals(Trouble.IN_DOUBT.name())
                && row.getTries() == task.tries();
    }
}
