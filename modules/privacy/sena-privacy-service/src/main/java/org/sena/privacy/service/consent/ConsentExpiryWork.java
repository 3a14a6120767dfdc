package org.sena.privacy.service.consent;

import java.time.Clock;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.background.recurring.RecurringWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells every hour which consents have ended by themselves. */
@Component(service = RecurringWork.class)
public class ConsentExpiryWork implements RecurringWork {

    private static final Logger LOG = LoggerFactory.getLogger(ConsentExpiryWork.class);

    private static final int BATCH = 200;

    private final Clock clock = Clock.systemUTC();
    private final ConsentExpiryRun expiry;

    @Activate
    public ConsentExpiryWork(@Reference ConsentExpiries expiries) {
        this.expiry = new ConsentExpiryRun(expiries, BATCH);
    }

    @Override
    public String name() {
        return "consent-expiry";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration first() {
        return Duration.ofMinutes(4);
    }

    @Override
    public void run() {
        LOG.info("{} consents have ended by themselves", expiry.run(clock.instant()));
    }
}
