package org.sena.advice.service.notice;

import java.time.Instant;

/** Reminds advisers of what they took. */
public interface Reminders {

    /**
     * Tells advisers, each thing once, whose follow-up day has come and what is overdue. Run twice,
     * or on two nodes, it tells nothing twice.
     *
     * @return how many items it looked at
     */
    int remind(Instant now);
}
