package org.sena.directory.service.misses;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.background.recurring.RecurringWork;
import org.sena.directory.api.workflow.SearchMisses;
import org.sena.directory.service.store.MissRows;

/** Forgets every hour words that found nothing long ago. */
@Component(service = RecurringWork.class)
public class MissedWordsWork implements RecurringWork {

    private static final ZoneId UNITED_KINGDOM = ZoneId.of("Europe/London");

    /** What few looked for is forgotten after a month, everything after a year and a month. */
    private static final int RARE_DAYS = 31;

    private static final int ALL_DAYS = 396;

    private final Clock clock = Clock.system(UNITED_KINGDOM);
    private final MissRows rows;

    @Activate
    public MissedWordsWork(@Reference MissRows rows) {
        this.rows = rows;
    }

    @Override
    public String name() {
        return "missed-words";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public Duration first() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        LocalDate today = LocalDate.now(clock);

        rows.deleteBefore(today.minusDays(RARE_DAYS), SearchMisses.FEWEST);
        rows.deleteBefore(today.minusDays(ALL_DAYS), Integer.MAX_VALUE);
    }
}
