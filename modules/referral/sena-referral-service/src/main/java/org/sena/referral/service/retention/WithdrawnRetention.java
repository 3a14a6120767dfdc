package org.sena.referral.service.retention;

import java.time.Instant;
import java.util.Date;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.privacy.api.retention.RetentionTask;

/** Shreds what was shared and written once the window for a complaint is over. */
@Component(service = RetentionTask.class)
public class WithdrawnRetention implements RetentionTask {

    private static final Set<String> STATES = Set.of("WITHDRAWN");

    private final Disposal disposal;

    @Activate
    public WithdrawnRetention(@Reference Disposal disposal) {
        this.disposal = disposal;
    }

    @Override
    public String rule() {
        return "referral.withdrawn";
    }

    @Override
    public long overdue(Instant before, Set<String> heldSubjects) {
        return disposal.countUnshredded(STATES, Date.from(before), heldSubjects);
    }

    @Override
    public int remove(Instant before, Set<String> heldSubjects, int most) {
        return disposal.shred(STATES, Date.from(before), heldSubjects, most);
    }
}
