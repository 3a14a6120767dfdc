package org.sena.advice.service.list;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.AdviceQueue;
import org.sena.advice.api.ImmutableBasisNote;
import org.sena.advice.api.ImmutableQueueDetail;
import org.sena.advice.api.ImmutableQueuePage;
import org.sena.advice.api.ItemCommand;
import org.sena.advice.api.NoSuchItemException;
import org.sena.advice.api.QueueDetail;
import org.sena.advice.api.QueueItem;
import org.sena.advice.api.QueuePage;
import org.sena.advice.api.QueueQuery;
import org.sena.advice.api.UnknownAdviserException;
import org.sena.advice.service.item.AdviserGate;
import org.sena.advice.service.item.Attempts;
import org.sena.advice.service.item.Columns;
import org.sena.advice.service.item.Disclosure;
import org.sena.advice.service.item.ItemSteps;
import org.sena.advice.service.item.Items;
import org.sena.advice.service.item.SealedPerson;
import org.sena.advice.service.notice.AdviserNotices;
import org.sena.advice.service.person.QuotedReferences;
import org.sena.advice.service.queue.QueueSteps.Step;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.advice.service.store.service.QueueItemEntryLocalService;
import org.sena.advice.service.team.Advisers;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.Purpose;

/** Lists the queue, shows an item, and settles whose it is. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class AdviceQueueUseCase implements AopService, AdviceQueue {

    private final Clock clock = Clock.systemUTC();

    @Reference private Advisers advisers;

    @Reference private Attempts attempts;

    @Reference private AuditTrail auditTrail;

    @Reference private Disclosure disclosure;

    @Reference private QueueItemEntryLocalService entries;

    @Reference private AdviserGate gate;

    @Reference private Items items;

    @Reference private QueueLists lists;

    @Reference private AdviserNotices notices;

    @Reference private QuotedReferences references;

    @Reference private SealedPerson sealedPerson;

    @Reference private ItemSteps steps;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public QueuePage list(QueueQuery query) {
        Actor adviser = gate.adviser("advice.list", "all");
        Instant now = clock.instant();
        String userId = adviser.userId().orElseThrow();
        int count = lists.count(query, userId, now, QueuePage.MOST_COUNTED);
        QueuePage page =
                ImmutableQueuePage.builder()
                        .items(items.of(lists.page(query, userId, now), now))
                        .total(Math.min(count, QueuePage.MOST_COUNTED))
                        .more(count > QueuePage.MOST_COUNTED)
                        .page(query.page())
                        .size(query.size())
                        .build();

        auditTrail.allowed(
                AdviserGate.record("advice.list", "all")
                        .reason(query.view() + ":" + page.items().size())
                        .build());

        return page;
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Optional<QueueItem> find(String reference) {
        gate.adviser("advice.find", "reference");

        Optional<QueueItem> found =
                references.newestItem(reference).map(entry -> items.of(entry, clock.instant()));

        auditTrail.allowed(
                AdviserGate.record("advice.find", found.map(QueueItem::id).orElse("none")).build());

        return found;
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public QueueDetail look(String itemId) {
        Actor adviser = gate.adviser("advice.look", itemId);
        QueueItemEntry entry =
                Optional.ofNullable(entries.fetchQueueItemEntry(itemId))
                        .or(() -> references.newestItem(itemId))
                        .orElseThrow(() -> new NoSuchItemException(itemId));
        boolean mine = ItemSteps.isMine(entry, adviser);
        ImmutableQueueDetail.Builder detail =
                ImmutableQueueDetail.builder().item(items.of(entry, clock.instant())).mine(mine);
        Set<String> disclosed = Set.of();

        if (mine && disclosure.isAllowed(entry)) {
            disclose(entry, detail);
            disclosed = Set.of("contact", "told", "attempts", "basis");
        }

        auditTrail.allowed(
                AdviserGate.record("advice.look", entry.getQueueItemId())
                        .subjectId(entry.getSubjectId())
                        .purpose(Purpose.PROACTIVE_CONTACT)
                        .consentId(Columns.text(entry.getConsentId()))
                        .fields(disclosed)
                        .build());

        return detail.build();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public QueueItem take(ItemCommand command) {
        Actor adviser = gate.adviser("advice.take", command.itemId());

        return steps.change(
                command,
                "advice.take",
                Step.TAKE,
                adviser,
                Optional.empty(),
                entry -> give(entry, adviser.userId().orElseThrow(), adviser.displayName()));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public QueueItem release(ItemCommand command) {
        Actor adviser = gate.adviser("advice.release", command.itemId());

        return steps.change(
                command,
                "advice.release",
                Step.RELEASE,
                adviser,
                Optional.empty(),
                entry -> give(entry, "", ""));
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public QueueItem assign(ItemCommand command, String adviserId) {
        Actor lead = gate.lead("advice.assign", command.itemId());
        String name =
                advisers.name(adviserId).orElseThrow(() -> new UnknownAdviserException(adviserId));

        return steps.change(
                command,
                "advice.assign",
                Step.ASSIGN,
                lead,
                Optional.of("to:" + adviserId),
                entry -> {
                    give(entry, adviserId, name);
                    notices.assigned(entry, adviserId);
                });
    }

    private void disclose(QueueItemEntry entry, ImmutableQueueDetail.Builder detail) {
        String subjectId = entry.getSubjectId();

        sealedPerson.contact(subjectId, entry.getSealedContact()).ifPresent(detail::contact);
        detail.told(sealedPerson.told(subjectId, entry.getSealedTold()));
        detail.attempts(attempts.of(entry));
        sealedPerson
                .note(subjectId, entry.getSealedBasisNote())
                .ifPresent(
                        note ->
                                detail.basisNote(
                                        ImmutableBasisNote.builder()
                                                .text(note)
                                                .adviserName(entry.getBasisBy())
                                                .at(entry.getBasisDate().toInstant())
                                                .build()));
    }

    private static void give(QueueItemEntry entry, String adviserId, String adviserName) {
        entry.setAdviserId(adviserId);
        entry.setAdviserName(adviserName);
    }
}
