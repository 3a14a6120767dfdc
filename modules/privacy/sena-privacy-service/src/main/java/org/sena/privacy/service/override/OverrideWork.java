package org.sena.privacy.service.override;

import java.time.Clock;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.background.recurring.RecurringWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks every five minutes for overrides that nobody looked at in time. */
@Component(service = RecurringWork.class)
public class OverrideWork implements RecurringWork {

    private static final Logger LOG = LoggerFactory.getLogger(OverrideWork.class);

    private final LateAlerts alerts;
    private final Clock clock = Clock.systemUTC();

    @Activate
    public OverrideWork(@Reference LateAlerts alerts) {
        this.alerts = alerts;
    }

    @Override
    public String name() {
        return "overrides";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        int late = alerts.tell(clock.instant());

        if (late > 0) {
            LOG.error("{} emergency overrides were not reviewed in time", late);
        }
    }
}
