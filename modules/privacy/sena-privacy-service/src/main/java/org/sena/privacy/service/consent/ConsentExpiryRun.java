package org.sena.privacy.service.consent;

import java.time.Instant;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Walks the consents that have ended; one that can't be told of does not hold up the others. */
final class ConsentExpiryRun {

    private static final Logger LOG = LoggerFactory.getLogger(ConsentExpiryRun.class);

    private final ConsentExpiries expiries;
    private final int batch;

    /**
     * @param batch how many ids are looked up at once; at least 1
     */
    ConsentExpiryRun(ConsentExpiries expiries, int batch) {
        this.expiries = expiries;
        this.batch = batch;
    }

    /**
     * Tells of all that are due.
     *
     * @return of how many the listeners were told
     */
    int run(Instant now) {
        int told = 0;
        int left = 0;
        List<String> due = expiries.due(now, left, batch);

        while (!due.isEmpty()) {
            for (String consentId : due) {
                try {
                    told += expiries.tell(consentId) ? 1 : 0;
                } catch (RuntimeException e) { // It stays due, for the next run.
                    LOG.warn("The end of consent {} could not be told", consentId, e);
                    left++;
                }
            }
            due = expiries.due(now, left, batch);
        }

        return told;
    }
}
