package org.sena.referral.service.app;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.sena.referral.service.clock.Deadlines;
import org.sena.working.days.WorkingCalendar;
import org.sena.working.days.WorkingDays;

/**
 * What time it is for referrals, and what that means in working days. It is the system's time,
 * unless a bundle registers a {@link Clock} as an OSGi service with the property {@code
 * sena.clock=referral}: that is how a test lives through thirty days.
 */
@Component(service = Time.class)
public class Time {

    @Reference private WorkingCalendar calendar;

    @Reference(
            cardinality = ReferenceCardinality.OPTIONAL,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY,
            target = "(sena.clock=referral)")
    private volatile Clock set;

    /** In whole milliseconds, as the database keeps it. */
    public Instant now() {
        return Instant.ofEpochMilli(clock().millis());
    }

    public Date date() {
        return Date.from(now());
    }

    public LocalDate today() {
        return now().atZone(WorkingDays.LONDON).toLocalDate();
    }

    /** The council's day of a moment. */
    public LocalDate dayOf(Instant moment) {
        return moment.atZone(WorkingDays.LONDON).toLocalDate();
    }

    public WorkingDays workingDays() {
        return calendar.workingDays();
    }

    public Deadlines deadlines() {
        return new Deadlines(workingDays());
    }

    public Clock clock() {
        Clock asked = set;

        return asked == null ? Clock.systemUTC() : asked;
    }
}
