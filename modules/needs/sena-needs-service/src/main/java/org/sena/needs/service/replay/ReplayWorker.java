package org.sena.needs.service.replay;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.needs.api.replay.ReplayRequest;
import org.sena.needs.service.store.model.ReplayEntry;
import org.sena.needs.service.store.service.ReplayEntryLocalService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Walks through replays on one thread, one after the other. What it leaves behind when it is killed
 * is where the next one goes on.
 */
@Component(service = {})
public class ReplayWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayWorker.class);
    private static final Actor SENA = Actor.system("needs-replay");

    /** Assessments that are in memory at once. */
    private static final int BATCH = 500;

    /** A disturbance that stays is no disturbance. */
    private static final int MOST_TRIES = 5;

    @Reference private AssessmentBatches assessments;
    @Reference private CurrentActor currentActor;
    @Reference private ReplayEntryLocalService replays;
    @Reference private RescoringSetup setup;
    @Reference private ReplaySteps steps;

    private final String name = UUID.randomUUID().toString();
    private final Map<String, Integer> tries = new HashMap<>();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread one = new Thread(work, "sena-replay");

                        one.setDaemon(true);

                        return one;
                    });

    private volatile boolean stopped;

    @Activate
    void start() {
        thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    @Deactivate
    void stop() throws InterruptedException {
        stopped = true;
        thread.shutdown();
        thread.awaitTermination(5, TimeUnit.SECONDS);
    }

    private void look() {
        try {
            currentActor.supplyAs(
                    SENA,
                    () -> {
                        steps.claim(name).ifPresent(this::walk);

                        return null;
                    });
        } catch (RuntimeException e) {
            // The database may be away; the next look comes in a second.
            LOG.warn("Replays wait: {}", e.getClass().getName());
        }
    }

    private void walk(String replayId) {
        try {
            work(replays.fetchReplayEntry(replayId));
            tries.remove(replayId);
        } catch (RuntimeException e) {
            LOG.error("Replay {} was disturbed", replayId, e);

            if (tries.merge(replayId, 1, Integer::sum) >= MOST_TRIES) {
                tries.remove(replayId);
                steps.fail(replayId, name);
            }
        }
    }

    private void work(ReplayEntry row) {
        String replayId = row.getReplayId();
        ReplayRequest request = RequestJson.read(row.getRequest());
        Rescoring rescoring = setup.of(request, row.getMatrixVersion());
        Tally tally = row.getTally().isEmpty() ? new Tally() : TallyJson.read(row.getTally());
        String lastId = row.getLastAssessmentId();
        int done = row.getAssessmentsDone();

        while (!stopped) {
            List<StoredAssessment> batch =
                    assessments.next(
                            request.key(),
                            Months.from(request),
                            Months.until(request, row.getStartedDate().toInstant()),
                            lastId,
                            BATCH);

            if (batch.isEmpty()) {
                steps.finish(replayId, name, Reporting.of(tally));
                LOG.info("Replay {} read {} assessments", replayId, done);

                return;
            }

            batch.forEach(assessment -> rescoring.count(assessment, tally));
            lastId = batch.get(batch.size() - 1).id();
            done += batch.size();

            if (!steps.advance(replayId, name, lastId, done, TallyJson.write(tally))) {
                return;
            }
        }
    }
}
