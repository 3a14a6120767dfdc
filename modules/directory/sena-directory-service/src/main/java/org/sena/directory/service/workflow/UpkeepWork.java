package org.sena.directory.service.workflow;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.background.recurring.RecurringWork;
import org.sena.directory.api.workflow.Upkeep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the upkeep every quarter of an hour. */
@Component(service = RecurringWork.class)
public class UpkeepWork implements RecurringWork {

    private static final Logger LOG = LoggerFactory.getLogger(UpkeepWork.class);

    /** Runs in a row: what is left waits for the next time, so that imports get their turn. */
    private static final int MOST_RUNS = 50;

    private final Upkeep upkeep;

    @Activate
    public UpkeepWork(@Reference Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public String name() {
        return "directory-upkeep";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(15);
    }

    @Override
    public Duration first() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void run() {
        int all = 0;

        for (int i = 0; i < MOST_RUNS; i++) {
            int changed = upkeep.run();

            if (changed == 0) {
                break;
            }

            all += changed;
        }

        if (all > 0) {
            LOG.info("Upkeep of the directory: {} records hidden or shown", all);
        }
    }
}
