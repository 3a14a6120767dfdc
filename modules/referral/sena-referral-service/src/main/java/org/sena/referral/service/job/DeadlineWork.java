package org.sena.referral.service.job;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.background.recurring.RecurringWork;
import org.sena.referral.api.deadline.DeadlineUpkeep;

/** Looks at the clocks every minute. */
@Component(service = RecurringWork.class)
public class DeadlineWork implements RecurringWork {

    /** Runs in a row; what is left waits a minute. */
    private static final int MOST_RUNS = 50;

    private final DeadlineUpkeep upkeep;

    @Activate
    public DeadlineWork(@Reference DeadlineUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public String name() {
        return "referral-clocks";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        int runs = 0;

        while (runs < MOST_RUNS && upkeep.run() > 0) {
            runs++;
        }
    }
}
