package org.sena.privacy.service.consent;

import java.time.Instant;
import java.util.List;

/** Tells what rests on a consent that it has ended by itself. */
public interface ConsentExpiries {

    /** Ids of consents that ended by themselves and of which nobody was told, oldest first. */
    List<String> due(Instant now, int from, int most);

    /**
     * Tells the listeners of one, in a transaction.
     *
     * @return false when they were told already, or the person ended it before
     */
    boolean tell(String consentId);
}
