package org.sena.notification.service.outbox;

import java.time.Clock;
import java.time.Duration;
import java.util.Date;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.service.store.service.LetterEntryLocalService;
import org.sena.operations.Condition;
import org.sena.operations.HealthPart;

/**
 * Whether what people are to be told gets away. The same on every node: none is taken out for it.
 */
@Component(service = HealthPart.class)
public class OutboxHealth implements HealthPart {

    /** A letter is carried within seconds of being due, or is made due again later. */
    static final Duration LATE = Duration.ofMinutes(15);

    private final Clock clock = Clock.systemUTC();
    private final LetterEntryLocalService letters;

    @Activate
    public OutboxHealth(@Reference LetterEntryLocalService letters) {
        this.letters = letters;
    }

    @Override
    public String name() {
        return "outbox";
    }

    @Override
    public boolean isNeeded() {
        return false;
    }

    @Override
    public Condition look() {
        boolean late =
                letters.oldestDue()
                        .filter(due -> due.before(Date.from(clock.instant().minus(LATE))))
                        .isPresent();

        return late ? Condition.WARNING : Condition.UP;
    }
}
