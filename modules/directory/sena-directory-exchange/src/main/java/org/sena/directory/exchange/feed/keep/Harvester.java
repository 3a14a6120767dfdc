package org.sena.directory.exchange.feed.keep;

import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Taxonomies;
import org.sena.directory.exchange.Worker;
import org.sena.directory.exchange.feed.run.Harvest;
import org.sena.directory.exchange.feed.run.RunRows;
import org.sena.directory.exchange.feed.run.Task;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;

/** Reads the feeds that are due, one after the other, on a thread of its own. */
@Component(
        configurationPid = "org.sena.directory.exchange.feed.Harvester",
        service = {})
public class Harvester {

    private final CurrentActor currentActor;
    private final RunRows rows;
    private final Taxonomies taxonomies;
    private final WebAccess access;
    private final Worker worker;

    @Activate
    public Harvester(
            @Reference CurrentActor currentActor,
            @Reference RunRows rows,
            @Reference Taxonomies taxonomies,
            @Reference WebAccess access,
            Settings settings) {
        this.currentActor = currentActor;
        this.rows = rows;
        this.taxonomies = taxonomies;
        this.access = access;
        worker = new Worker("sena-harvest", settings.everySeconds(), this::next);
    }

    @Deactivate
    void stop() {
        worker.stop();
    }

    private boolean next() {
        return currentActor.supplyAs(
                Actor.system("harvest"),
                () -> {
                    Optional<Task> task = rows.take();

                    task.ifPresent(
                            t ->
                                    new Harvest(rows, access.web(() -> rows.hold(t)), taxonomies, t)
                                            .run());

                    return task.isPresent();
                });
    }

    /** How it works. */
    public @interface Settings {

        /** Seconds from one look at what is due to the next; 5 by default. */
        int everySeconds() default 5;
    }
}
