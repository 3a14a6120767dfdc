package org.sena.privacy.service.audit;

import java.util.ArrayList;
import java.util.List;
import org.sena.privacy.service.store.model.AuditEventEntry;

/** Puts checkpoints in the place of events. */
public final class Gone {

    private Gone() {}

    /**
     * One checkpoint for each run of events without a gap.
     *
     * @param events in the order of their numbers
     */
    public static List<Checkpoint> runs(List<AuditEventEntry> events) {
        List<Checkpoint> runs = new ArrayList<>();

        for (AuditEventEntry event : events) {
            Checkpoint one =
                    ImmutableCheckpoint.builder()
                            .from(event.getEventSequence())
                            .to(event.getEventSequence())
                            .previousHash(event.getPreviousHash())
                            .lastHash(event.getEventHash())
                            .build();
            int last = runs.size() - 1;

            if (last >= 0 && runs.get(last).to() + 1 == one.from()) {
                runs.set(last, runs.get(last).and(one));
            } else {
                runs.add(one);
            }
        }

        return runs;
    }
}
