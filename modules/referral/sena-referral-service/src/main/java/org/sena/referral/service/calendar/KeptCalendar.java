package org.sena.referral.service.calendar;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.outage.Outage;
import org.sena.working.days.BankHoliday;
import org.sena.working.days.WorkingCalendar;
import org.sena.working.days.WorkingDays;

/**
 * Working days as this node knows them, read anew every half minute; while the database is away as
 * they were known last.
 */
@Component(service = WorkingCalendar.class)
public class KeptCalendar implements WorkingCalendar {

    static final Duration FRESH = Duration.ofSeconds(30);

    private final Clock clock;
    private final Outage outage;
    private final Supplier<List<BankHoliday>> broughtIn;

    private volatile Known known;

    @Activate
    public KeptCalendar(@Reference HolidayRows rows) {
        this(Clock.systemUTC(), rows::all);
    }

    KeptCalendar(Clock clock, Supplier<List<BankHoliday>> broughtIn) {
        this.clock = clock;
        this.outage = new Outage("Bank holidays", clock);
        this.broughtIn = broughtIn;
    }

    @Override
    public WorkingDays workingDays() {
        Instant now = clock.instant();
        Known last = known;

        if (last == null || !last.isFresh(now)) {
            last =
                    new Known(
                            outage.ask(
                                    this::read, () -> Optional.ofNullable(known).map(k -> k.days)),
                            now);
            known = last;
        }

        return last.days;
    }

    private WorkingDays read() {
        return WorkingDays.with(KnownHolidays.of(broughtIn.get()).days());
    }

    /** What was read, and when. */
    private static final class Known {

        private final WorkingDays days;
        private final Instant readAt;

        private Known(WorkingDays days, Instant readAt) {
            this.days = days;
            this.readAt = readAt;
        }

        /** Not after the clock was set back, either. */
        private boolean isFresh(Instant now) {
            return !now.isBefore(readAt) && now.isBefore(readAt.plus(FRESH));
        }
    }
}
