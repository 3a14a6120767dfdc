package org.sena.needs.service.saved;

import java.time.Clock;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.background.recurring.RecurringWork;
import org.sena.needs.api.SavedInterviewUpkeep;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the upkeep of saved interviews every hour. */
@Component(service = RecurringWork.class)
public class SavedUpkeepWork implements RecurringWork {

    private static final Logger LOG = LoggerFactory.getLogger(SavedUpkeepWork.class);

    private final Clock clock = Clock.systemUTC();
    private final SavedInterviewUpkeep upkeep;

    @Activate
    public SavedUpkeepWork(@Reference SavedInterviewUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public String name() {
        return "saved-interviews";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration first() {
        return Duration.ofMinutes(3);
    }

    @Override
    public void run() {
        int all = 0;
        int deleted;

        do {
            deleted = upkeep.run(clock.instant());
            all += deleted;
        } while (deleted > 0);

        if (all > 0) {
            LOG.info("{} saved interviews were past their date and are deleted", all);
        }
    }
}
