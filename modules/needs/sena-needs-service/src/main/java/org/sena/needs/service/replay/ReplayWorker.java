package org.sena.needs.service.replay;

import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.sena.background.BackgroundWorker;
import org.sena.background.ClaimedWork;
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
public class ReplayWorker implements ClaimedWork {

    private static final Logger LOG = LoggerFactory.getLogger(ReplayWorker.class);
    private static final Actor SENA = Actor.system("needs-replay");

    /** Assessments that are in memory at once. */
    private static final int BATCH = 500;

    @Reference private AssessmentBatches assessments;
    @Reference private CurrentActor currentActor;
    @Reference private ReplayEntryLocalService replays;
    @Reference private RescoringSetup setup;
    @Reference private ReplaySteps steps;

    private final BackgroundWorker worker =
            new BackgroundWorker("Replay", "sena-replay", this::asSena, this);

    @Activate
    void start() {
        worker.start();
    }

    @Deactivate
    void stop() throws InterruptedException {
        worker.stop();
    }

    @Override
    public Optional<String> claim(String name) {
        return steps.claim(name);
    }

    @Override
    public Optional<String> goOn(String replayId, String name) {
        work(replays.fetchReplayEntry(replayId), name);

        return Optional.empty();
    }

    @Override
    public void fail(String replayId, String name, String why) {
        steps.fail(replayId, name);
    }

    private void asSena(Runnable look) {
        currentActor.supplyAs(
                SENA,
                () -> {
                    look.run();

                    return null;
                });
    }

    private void work(ReplayEntry row, String name) {
        String replayId = row.getReplayId();
        ReplayRequest request = RequestJson.read(row.getRequest());
        Rescoring rescoring = setup.of(request, row.getMatrixVersion());
        Tally tally = row.getTally().isEmpty() ? new Tally() : TallyJson.read(row.getTally());
        String lastId = row.getLastAssessmentId();
        int done = row.getAssessmentsDone();

        while (!worker.isStopping()) {
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
