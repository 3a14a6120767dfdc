package org.sena.advice.service.notice;

import java.time.Clock;
import java.time.Duration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.background.recurring.RecurringWork;

/** Reminds advisers every ten minutes. */
@Component(service = RecurringWork.class)
public class ReminderWork implements RecurringWork {

    private final Clock clock = Clock.systemUTC();
    private final Reminders reminders;

    @Activate
    public ReminderWork(@Reference Reminders reminders) {
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "advice-reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    public Duration first() {
        return Duration.ofMinutes(2);
    }

    @Override
    public void run() {
        reminders.remind(clock.instant());
    }
}
