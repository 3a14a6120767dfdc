package org.sena.referral.service.agreement;

import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.background.recurring.RecurringWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks at the agreements every hour. */
@Component(service = RecurringWork.class)
public class AgreementUpkeepWork implements RecurringWork {

    private static final Logger LOG = LoggerFactory.getLogger(AgreementUpkeepWork.class);

    private final AgreementUpkeep upkeep;

    @Activate
    public AgreementUpkeepWork(@Reference AgreementUpkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public String name() {
        return "agreements";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration first() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        upkeep.organisations().forEach(this::look);
    }

    /** One that fails, as when another node was faster, does not hold up the rest. */
    private void look(String organisationId) {
        try {
            upkeep.look(organisationId);
        } catch (RuntimeException e) { // Whatever it is, the others must be looked at.
            LOG.warn("The agreement with {} was not looked at; tried again later", organisationId);
        }
    }
}
