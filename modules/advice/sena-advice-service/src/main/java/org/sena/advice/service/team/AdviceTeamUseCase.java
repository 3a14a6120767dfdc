package org.sena.advice.service.team;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.advice.api.AdviceTeam;
import org.sena.advice.api.Adviser;
import org.sena.advice.api.ImmutableTeamBoard;
import org.sena.advice.api.NoSuchItemException;
import org.sena.advice.api.TeamBoard;
import org.sena.advice.api.UnknownAdviserException;
import org.sena.advice.service.item.AdviserGate;
import org.sena.advice.service.item.Columns;
import org.sena.advice.service.item.Items;
import org.sena.advice.service.store.model.QueueItemEntry;
import org.sena.advice.service.store.service.QueueItemEntryLocalService;
import org.sena.identity.api.Actor;
import org.sena.privacy.api.AuditTrail;

/** Says who is in the team, what they can, and how the team stands. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class AdviceTeamUseCase implements AopService, AdviceTeam {

    private final Clock clock = Clock.systemUTC();

    @Reference private Advisers advisers;

    @Reference private AuditTrail auditTrail;

    @Reference private QueueItemEntryLocalService entries;

    @Reference private AdviserGate gate;

    @Reference private Standing standing;

    @Override
    public List<Adviser> advisers() {
        gate.adviser("advice.team", "all");

        return advisers.all();
    }

    @Override
    public List<Adviser> suggestions(String itemId) {
        gate.adviser("advice.suggest", itemId);

        QueueItemEntry entry = entries.fetchQueueItemEntry(itemId);

        if (entry == null) {
            throw new NoSuchItemException(itemId);
        }

        return Suggestion.of(
                advisers.all(),
                Items.topics(entry.getTopics()),
                Columns.text(entry.getSpokenLanguage()).orElse("en"),
                standing.held());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Adviser describe(Adviser adviser) {
        Actor lead = gate.lead("advice.team.describe", adviser.userId());

        advisers.name(adviser.userId())
                .orElseThrow(() -> new UnknownAdviserException(adviser.userId()));
        advisers.keep(adviser, lead.userId().orElseThrow(), clock.instant());
        auditTrail.allowed(
                AdviserGate.record("advice.team.describe", adviser.userId())
                        .entity("adviser")
                        .fields(Set.of("topics", "languages", "hours", "minutes"))
                        .build());

        return adviser;
    }

    @Override
    public TeamBoard board() {
        gate.adviser("advice.board", "all");

        Instant now = clock.instant();
        Map<String, Long> held = standing.held();
        Map<String, Long> overdue = standing.overdue(now);

        return ImmutableTeamBoard.builder()
                .members(
                        advisers.all().stream()
                                .map(
                                        adviser ->
                                                TeamBoard.Member.of(
                                                        adviser,
                                                        held.getOrDefault(adviser.userId(), 0L),
                                                        overdue.getOrDefault(adviser.userId(), 0L)))
                                .collect(Collectors.toList()))
                .waiting(standing.waiting())
                .overdue(sum(overdue))
                .open(sum(held))
                .weeks(standing.weeks(now))
                .build();
    }

    private static long sum(Map<String, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
