package org.sena.privacy.service.retention;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.identity.api.CurrentActor;
import org.sena.privacy.api.AuditTrail;
import org.sena.privacy.api.retention.LegalHolds;
import org.sena.privacy.api.retention.Retention;
import org.sena.privacy.api.retention.RetentionPeriod;
import org.sena.privacy.api.retention.RetentionRule;
import org.sena.privacy.api.retention.RetentionRun;
import org.sena.privacy.api.retention.RetentionTask;
import org.sena.privacy.api.retention.RuleCount;
import org.sena.privacy.api.retention.RuleState;
import org.sena.privacy.service.store.service.RetentionPeriodEntryLocalService;
import org.sena.privacy.service.store.service.RetentionRunEntryLocalService;

/** Reads the table from the bundles and what was changed of it from the database. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class RetentionUseCase implements AopService, Retention {

    static final String JOB = "retention";

    private static final String READ = "retention.read";

    /** What had its time since the last night waits for the next one. */
    private static final Duration A_NIGHT = Duration.ofDays(1);

    @Reference private AuditTrail auditTrail;

    @Reference private CurrentActor currentActor;

    @Reference private LegalHolds holds;

    @Reference private RetentionPeriodEntryLocalService periods;

    @Reference private RulesInForce rules;

    @Reference private RetentionRunEntryLocalService runs;

    @Reference private JobTurn turn;

    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile List<RetentionTask> tasks;

    private final Clock clock = Clock.systemUTC();

    @Override
    public List<RetentionRule> rules() {
        Gate.governance(currentActor, auditTrail, READ);

        return rules.rules();
    }

    @Override
    public Map<String, RetentionPeriod> periods() {
        return rules.rules().stream()
                .collect(Collectors.toUnmodifiableMap(RetentionRule::code, RetentionRule::period));
    }

    @Override
    public List<RuleState> states() {
        Gate.governance(currentActor, auditTrail, READ);
        Standing standing =
                new Standing(tasks, holds.heldSubjects(), clock.instant().minus(A_NIGHT));

        return rules.rules().stream().map(standing::of).collect(Collectors.toUnmodifiableList());
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public RetentionRule change(String code, RetentionPeriod period, String reason) {
        Gate.governance(currentActor, auditTrail, "retention.change");
        RetentionRule before = PeriodChange.check(rules.rules(), code, period, reason);

        if (before.period().equals(period)) {
            return before;
        }

        periods.set(
                code,
                period.toString(),
                currentActor.get().userId().orElseThrow(),
                Date.from(clock.instant()),
                reason);
        auditTrail.allowed(
                RetentionAudit.changed(code, before.period().toString(), period.toString()));

        return PeriodChange.check(rules.rules(), code, period, reason);
    }

    @Override
    public Optional<RetentionRun> run() {
        Gate.governance(currentActor, auditTrail, "retention.run");
        String worker = JobTurn.newWorker();

        return turn.take(JOB, worker, clock.instant())
                ? Optional.of(walk(worker))
                : Optional.empty();
    }

    @Override
    public List<RetentionRun> runs(int limit) {
        Gate.governance(currentActor, auditTrail, READ);

        return runs.newest(limit).stream()
                .map(RunRows::toRun)
                .collect(Collectors.toUnmodifiableList());
    }

    private RetentionRun walk(String worker) {
        Instant now = clock.instant();
        Set<String> held = holds.heldSubjects();
        String id = UUID.randomUUID().toString();

        runs.begin(id, Date.from(now), held.size());

        List<RuleCount> counts =
                new RetentionWalk(
                                rules.rules(),
                                held,
                                now,
                                () -> turn.take(JOB, worker, clock.instant()))
                        .walk(tasks);
        RetentionRun run =
                RunRows.toRun(runs.end(id, Date.from(clock.instant()), RunRows.lines(counts)));

        turn.end(JOB, worker, clock.instant());
        auditTrail.allowed(RetentionAudit.of("retention.run", id));

        return run;
    }
}
