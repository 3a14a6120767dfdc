package org.sena.privacy.service.rights;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.working.days.WorkingCalendar;
import org.sena.working.days.WorkingDays;

/** The time it is, and the bank holidays that are known. */
@Component(service = RightsTime.class)
public class RightsTime {

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    private volatile WorkingCalendar calendar;

    private final Clock clock = Clock.tick(Clock.systemUTC(), ChronoUnit.MILLIS.getDuration());

    Instant now() {
        return clock.instant();
    }

    /** With the bank holidays that the product comes with while nobody keeps others. */
    RightsClock clock() {
        WorkingCalendar kept = calendar;

        return new RightsClock(kept == null ? WorkingDays.ofEnglandAndWales() : kept.workingDays());
    }
}
