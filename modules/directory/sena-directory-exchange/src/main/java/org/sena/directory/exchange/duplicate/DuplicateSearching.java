package org.sena.directory.exchange.duplicate;

import java.time.Clock;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.exchange.Worker;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;

/** Looks for duplicates in the background, on one node at a time. */
@Component(
        configurationPid = "org.sena.directory.exchange.duplicate.DuplicateSearching",
        service = {})
public class DuplicateSearching {

    private final JobRows rows;
    private final String name = UUID.randomUUID().toString();
    private final Worker worker;

    @Activate
    public DuplicateSearching(
            @Reference CurrentActor currentActor,
            @Reference Directory directory,
            @Reference JobRows rows,
            Settings settings) {
        this.rows = rows;

        DuplicateFinder finder = new DuplicateFinder(directory, rows, Clock.systemUTC(), name);

        worker =
                new Worker(
                        "sena-duplicates",
                        settings.everySeconds(),
                        () -> currentActor.supplyAs(Actor.system("duplicates"), finder::work));
    }

    @Deactivate
    void stop() {
        worker.stop();
        rows.release(name);
    }

    /** How it works. */
    public @interface Settings {

        /** Seconds from one look at what changed to the next; 10 by default. */
        int everySeconds() default 10;
    }
}
