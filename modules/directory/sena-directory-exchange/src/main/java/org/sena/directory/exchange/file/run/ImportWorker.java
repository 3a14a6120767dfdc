package org.sena.directory.exchange.file.run;

import java.io.IOException;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.sena.background.BackgroundWorker;
import org.sena.background.ClaimedWork;
import org.sena.directory.api.DirectoryRefusedException;
import org.sena.directory.api.exchange.FileRefusedException;
import org.sena.directory.api.exchange.ImportState;
import org.sena.directory.exchange.store.model.ImportRunEntry;
import org.sena.directory.exchange.store.service.ImportRunEntryLocalService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;

/**
 * Walks the steps of imports on one thread, one import after the other. What it leaves behind when
 * it is killed is where the next one goes on.
 */
@Component(service = {})
public class ImportWorker implements ClaimedWork {

    private static final Actor SENA = Actor.system("directory-import");

    @Reference private ImportRunEntryLocalService runs;
    @Reference private ImportSteps steps;
    @Reference private ImportChecking checking;
    @Reference private CurrentActor currentActor;

    private final BackgroundWorker worker =
            new BackgroundWorker("Import", "sena-directory-import", this::asSena, this);

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
    public Optional<String> goOn(String runId, String name) throws IOException {
        try {
            work(runId, name);

            return Optional.empty();
        } catch (DirectoryRefusedException e) {
            return Optional.of(String.join("\n", e.problems()));
        } catch (FileRefusedException e) {
            return Optional.of(e.getMessage());
        }
    }

    @Override
    public void fail(String runId, String name, String why) {
        steps.fail(runId, name, why);
    }

    private void asSena(Runnable look) {
        currentActor.supplyAs(
                SENA,
                () -> {
                    look.run();

                    return null;
                });
    }

    private void work(String runId, String name) throws FileRefusedException, IOException {
        ImportRunEntry run = runs.fetchImportRunEntry(runId);
        ImportState state = ImportState.valueOf(run.getState());

        if (state == ImportState.CHECKING) {
            checking.check(runId, name);
        } else if (state == ImportState.UNDOING) {
            steps.undo(runId, name);
        } else {
            boolean goesOn = true;

            while (goesOn && !worker.isStopping()) {
                goesOn = steps.storeNext(runId, name);
            }
        }
    }
}
