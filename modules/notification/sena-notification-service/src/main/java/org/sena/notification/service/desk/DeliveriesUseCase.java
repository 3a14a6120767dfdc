package org.sena.notification.service.desk;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.util.Date;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.notification.api.delivery.Deliveries;
import org.sena.notification.api.delivery.ImmutableLetter;
import org.sena.notification.api.delivery.ImmutableLetterPage;
import org.sena.notification.api.delivery.Letter;
import org.sena.notification.api.delivery.LetterPage;
import org.sena.notification.api.delivery.LetterState;
import org.sena.notification.api.delivery.Trouble;
import org.sena.notification.service.letter.Channel;
import org.sena.notification.service.letter.LetterRows;
import org.sena.notification.service.store.model.LetterEntry;
import org.sena.notification.service.store.service.LetterEntryLocalService;
import org.sena.privacy.api.AuditRecord;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.ImmutableAuditRecord;

@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class DeliveriesUseCase implements AopService, Deliveries {

    private static final int MOST_AT_ONCE = 1_000;

    @Reference private AuditTrail auditTrail;
    @Reference private CurrentActor currentActor;
    @Reference private LetterEntryLocalService letters;
    @Reference private LetterRows rows;

    @Override
    public Map<LetterState, Long> counts() {
        check("notification.counts", "all");

        Map<LetterState, Long> counts = new EnumMap<>(LetterState.class);

        letters.countByState()
                .forEach((state, count) -> counts.put(LetterState.valueOf(state), count));

        return counts;
    }

    @Override
    public LetterPage list(LetterState state, int page) {
        check("notification.list", state.name());

        boolean ended = state != LetterState.WAITING && state != LetterState.SENDING;
        int from = (Math.max(1, page) - 1) * LetterPage.SIZE;
        List<LetterEntry> found =
                letters.inState(
                        state.name(),
                        ended ? "endDate" : "dueDate",
                        ended,
                        from,
                        from + LetterPage.SIZE);

        return ImmutableLetterPage.builder()
                .letters(found.stream().map(DeliveriesUseCase::letter).collect(Collectors.toList()))
                .total(letters.countByState().getOrDefault(state.name(), 0L))
                .build();
    }

    @Override
    public Optional<Letter> find(String letterId) {
        check("notification.look", letterId);

        return Optional.ofNullable(letters.fetchLetterEntry(letterId))
                .map(DeliveriesUseCase::letter);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void tryAgain(String letterId) {
        check("notification.try-again", letterId);
        again(letterId);
        did("notification.try-again", letterId);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public int tryAllAgain() {
        check("notification.try-again", "all");

        List<String> failed = letters.failedBut(Trouble.IN_DOUBT.name(), MOST_AT_ONCE);

        failed.forEach(this::again);
        did("notification.try-again", "all");

        return failed.size();
    }

    private void again(String letterId) {
        Optional.ofNullable(letters.lock(letterId))
                .filter(row -> LetterRows.is(row, LetterState.FAILED))
                .ifPresent(rows::anew);
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void giveUp(String letterId) {
        check("notification.give-up", letterId);
        Optional.ofNullable(letters.lock(letterId))
                .filter(
                        row ->
                                LetterRows.is(row, LetterState.FAILED)
                                        || LetterRows.is(row, LetterState.WAITING))
                .ifPresent(rows::giveUp);
        did("notification.give-up", letterId);
    }

    private static Letter letter(LetterEntry row) {
        return ImmutableLetter.builder()
                .id(row.getLetterId())
                .toCaseSystem(row.getChannel().equals(Channel.WEBHOOK.name()))
                .kind(row.getKind())
                .urgent(row.isUrgent())
                .state(LetterState.valueOf(row.getState()))
                .trouble(LetterRows.trouble(row))
                .tries(row.getTries())
                .createdAt(row.getCreateDate().toInstant())
                .dueAt(row.getDueDate().toInstant())
                .endedAt(Optional.ofNullable(row.getEndDate()).map(Date::toInstant))
                .build();
    }

    private void check(String action, String entityId) {
        if (!currentActor.get().hasAny(Role.ADMINISTRATOR)) {
            auditTrail.denied(record(action, entityId));

            throw new NotAllowedException(action);
        }
    }

    private void did(String action, String entityId) {
        auditTrail.allowed(record(action, entityId));
    }

    private static AuditRecord record(String action, String entityId) {
        return ImmutableAuditRecord.builder()
                .action(action)
                .entity("letter")
                .entityId(entityId)
                .build();
    }
}
