package org.sena.directory.exchange.file.run;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.exchange.FileRefusedException;
import org.sena.directory.api.exchange.ImportState;
import org.sena.directory.exchange.store.model.ImportRunEntry;
import org.sena.directory.exchange.store.service.ImportRunEntryLocalService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Walks the steps of imports on one thread, one import after the other. What it leaves behind when
 * it is killed is where the next one goes on.
 */
@Component(service = {})
public class ImportWorker {

    private static final Logger LOG = LoggerFactory.getLogger(ImportWorker.class);
    private static final Actor SENA = Actor.system("directory-import");

    /** A disturbance that stays is no disturbance. */
    private static final int MOST_TRIES = 5;

    @Reference private ImportRunEntryLocalService runs;
    @Reference private ImportSteps steps;
    @Reference private ImportChecking checking;
    @Reference private CurrentActor currentActor;

    private final String name = UUID.randomUUID().toString();
    private final Map<String, Integer> tries = new HashMap<>();
    private final ScheduledExecutorService thread =
            Executors.newSingleThreadScheduledExecutor(
                    work -> {
                        Thread one = new Thread(work, "sena-directory-import");

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
                        Optional<String> claimed = steps.claim(name);

                        claimed.ifPresent(this::walk);

                        return claimed;
                    });
        } catch (RuntimeException e) {
            // The database may be away; the next look comes in a second.
            LOG.warn("Imports wait: {}", e.getClass().getName());
        }
    }

    private void walk(String runId) {
        try {
            work(runId);
            tries.remove(runId);
        } catch (DirectoryRefusedException e) {
            steps.fail(runId, name, String.join("\n", e.problems()));
        } catch (FileRefusedException e) {
            steps.fail(runId, name, e.getMessage());
        } catch (IOException | RuntimeException e) {
            LOG.error("Import {} was disturbed", runId, e);

            if (tries.merge(runId, 1, Integer::sum) >= MOST_TRIES) {
                tries.remove(runId);
                steps.fail(runId, name, "");
            }
        }
    }

    private void work(String runId) throws FileRefusedException, IOException {
        ImportRunEntry run = runs.fetchImportRunEntry(runId);
        ImportState state = ImportState.valueOf(run.getState());

        if (state == ImportState.CHECKING) {
            checking.check(runId, name);
        } else if (state == ImportState.UNDOING) {
            steps.undo(runId, name);
        } else {
            boolean goesOn = true;

            while (goesOn && !stopped) {
                goesOn = steps.storeNext(runId, name);
            }
        }
    }
}
