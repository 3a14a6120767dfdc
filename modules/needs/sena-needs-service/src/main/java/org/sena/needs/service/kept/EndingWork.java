package org.sena.needs.service.kept;

import java.time.Clock;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.background.recurring.RecurringWork;

/** Looks twice a day for answers that end within a month. */
@Component(service = RecurringWork.class)
public class EndingWork implements RecurringWork {

    private final Clock clock = Clock.systemUTC();
    private final EndingNotices notices;

    @Activate
    public EndingWork(@Reference EndingNotices notices) {
        this.notices = notices;
    }

    @Override
    public String name() {
        return "ending-answers";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(12);
    }

    @Override
    public Duration first() {
        return Duration.ofMinutes(7);
    }

    @Override
    public void run() {
        notices.tell(clock.instant());
    }
}
