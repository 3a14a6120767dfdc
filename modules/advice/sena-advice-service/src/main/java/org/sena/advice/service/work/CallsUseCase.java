package org.sena.advice.service.work;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.AttemptResult;
import org.sena.advice.api.Calls;
import org.sena.advice.api.ItemCommand;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueueOutcome;
import org.sena.advice.api.Topic;
import org.sena.advice.api.UnsafeContactException;
import org.sena.advice.service.item.AdviserGate;
import org.sena.advice.service.item.Attempts;
import org.sena.advice.service.item.Columns;
import org.sena.advice.service.item.Disclosure;
import org.sena.advice.service.item.ItemSteps;
import org.sena.advice.service.item.Items;
import org.sena.advice.service.item.SealedPerson;
import org.sena.advice.service.queue.ContactClock;
import org.sena.advice.service.queue.QueueSteps.Step;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.ContactMethod;
import org.sena.working.days.WorkingCalendar;

/** What an adviser does with an item they have taken. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class CallsUseCase implements AopService, Calls {

    private static final ZoneId ZONE = ZoneId.of("Europe/London");

    private final Clock clock = Clock.systemUTC();

    @Reference private WorkingCalendar calendar;

    private final ContactClock contactClock = new ContactClock(() -> calendar.workingDays());

    @Reference private Attempts attempts;

    @Reference private Disclosure disclosure;

    @Reference private AdviserGate gate;

    @Reference private Items items;

    @Reference private SealedPerson sealedPerson;

    @Reference private ItemSteps steps;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public QueueItem attempt(
            ItemCommand command,
            ContactMethod method,
            AttemptResult result,
            Optional<String> note) {

        Actor adviser = gate.adviser("advice.attempt", command.itemId());

        return steps.change(
                command,
                "advice.attempt",
                Step.WORK,
                adviser,
                Optional.of(method + ":" + result),
                entry -> {
                    requireSafe(entry, method);
                    attempts.add(
                            entry, clock.instant(), method, result, note, adviser.displayName());
                    entry.setAttempts(entry.getAttempts() + 1);
                });
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public QueueItem followUp(ItemCommand command, LocalDate day, boolean keep) {
        Actor adviser = gate.adviser("advice.follow-up", command.itemId());
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);

        if (!day.isAfter(today) || day.isAfter(today.plusYears(1))) {
            throw new IllegalArgumentException("A follow-up is from tomorrow to a year ahead");
        }

        return steps.change(
                command,
                "advice.follow-up",
                keep ? Step.WORK : Step.RELEASE,
                adviser,
                Optional.of(day.toString()),
                entry -> {
                    entry.setRestUntil(Date.from(day.atStartOfDay(ZONE).toInstant()));
                    entry.setDueDate(Date.from(contactClock.dueOn(day)));
                    items.order(entry);

                    if (!keep) {
                        entry.setAdviserId("");
                        entry.setAdviserName("");
                    }
                });
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public QueueItem describe(ItemCommand command, Set<Topic> topics, String language) {
        Actor adviser = gate.adviser("advice.describe", command.itemId());

        return steps.change(
                command,
                "advice.describe",
                Step.WORK,
                adviser,
                Optional.empty(),
                entry -> {
                    entry.setTopics(Columns.searchable(topics));
                    entry.setSpokenLanguage(language);
                });
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public QueueItem close(ItemCommand command, QueueOutcome outcome, Optional<String> note) {
        Actor adviser = gate.adviser("advice.close", command.itemId());

        return steps.change(
                command,
                "advice.close",
                Step.CLOSE,
                adviser,
                Optional.of(outcome.name()),
                entry -> {
                    entry.setPending(false);
                    entry.setOpenKey(entry.getQueueItemId());
                    entry.setOutcome(outcome.name());
                    entry.setSealedOutcomeNote(
                            sealedPerson.note(entry.getSubjectId(), note, Attempts.NOTE_LENGTH));
                    entry.setClosedDate(Date.from(clock.instant()));
                });
    }

    private void requireSafe(QueueItemEntry entry, ContactMethod method) {
        boolean safe =
                disclosure.isAllowed(entry)
                        && sealedPerson
                                .contact(entry.getSubjectId(), entry.getSealedContact())
                                .filter(contact -> contact.safeContact().methods().contains(method))
                                .isPresent();

        if (!safe) {
            throw new UnsafeContactException(entry.getQueueItemId());
        }
    }
}
