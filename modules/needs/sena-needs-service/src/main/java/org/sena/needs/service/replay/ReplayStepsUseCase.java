package org.sena.needs.service.replay;

import com.liferay.portal.aop.AopService;
import com.liferay.portal.kernel.transaction.Propagation;
import com.liferay.portal.kernel.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import java.util.Optional;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.needs.api.replay.ReplayReport;
import org.sena.needs.api.replay.ReplayRequest;
import org.sena.needs.api.replay.ReplayState;
import org.sena.needs.service.store.model.ReplayEntry;
import org.sena.needs.service.store.service.ReplayEntryLocalService;
import org.sena.scoring.api.Matrices;
import org.sena.scoring.api.TrialPolicy;

/** Keeps how far replays have come as rows. */
@Component(service = AopService.class)
@Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
public class ReplayStepsUseCase implements AopService, ReplaySteps {

    /** After so long without a sign of life somebody else goes on. */
    private static final Duration LEASE = Duration.ofSeconds(20);

    private static final String RUNNING = ReplayState.RUNNING.name();

    private final Clock clock = Clock.systemUTC();

    @Reference private ReplayAccess access;
    @Reference private Matrices matrices;
    @Reference private ReplayEntryLocalService replays;

    @Override
    @Transactional(rollbackFor = Exception.class)
    public Optional<String> claim(String worker) {
        for (String replayId : replays.waiting(RUNNING, now())) {
            ReplayEntry row = replays.lock(replayId);

            if (row != null && RUNNING.equals(row.getState()) && isFree(row)) {
                row.setWorker(worker);
                row.setWorkingUntil(leaseEnd());
                replays.updateReplayEntry(row);

                return Optional.of(replayId);
            }
        }

        return Optional.empty();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public boolean advance(String replayId, String worker, String lastId, int done, String tally) {
        Optional<ReplayEntry> own = own(replayId, worker);

        own.ifPresent(
                row -> {
                    row.setLastAssessmentId(lastId);
                    row.setAssessmentsDone(done);
                    row.setTally(tally);
                    row.setWorkingUntil(leaseEnd());
                    replays.updateReplayEntry(row);
                });

        return own.isPresent();
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void finish(String replayId, String worker, ReplayReport report) {
        own(replayId, worker)
                .ifPresent(
                        row -> {
                            row.setReport(ReportJson.write(report));
                            ReplayRows.end(row, ReplayState.FINISHED, now());
                            replays.updateReplayEntry(row);
                            replayed(row);
                            access.opened(replayId, row.getAssessmentsDone());
                        });
    }

    @Override
    @Transactional(rollbackFor = Exception.class)
    public void fail(String replayId, String worker) {
        own(replayId, worker)
                .ifPresent(
                        row -> {
                            int done = row.getAssessmentsDone();

                            ReplayRows.end(row, ReplayState.FAILED, now());
                            replays.updateReplayEntry(row);
                            access.opened(replayId, done);
                        });
    }

    /**
     * A version that was replayed as it would be in force is one step nearer to it; under other
     * thresholds it was only a thought.
     */
    private void replayed(ReplayEntry row) {
        ReplayRequest request = RequestJson.read(row.getRequest());

        if (request.policy().equals(TrialPolicy.AS_CONFIGURED)) {
            matrices.replayed(request.key(), row.getMatrixVersion());
        }
    }

    /** The row, held; empty when it is not the worker's any more. */
    private Optional<ReplayEntry> own(String replayId, String worker) {
        return Optional.ofNullable(replays.lock(replayId))
                .filter(row -> worker.equals(row.getWorker()) && RUNNING.equals(row.getState()));
    }

    private boolean isFree(ReplayEntry row) {
        return row.getWorkingUntil() == null || row.getWorkingUntil().before(now());
    }

    private Date now() {
        return Date.from(clock.instant());
    }

    private Date leaseEnd() {
        return Date.from(clock.instant().plus(LEASE));
    }
}
