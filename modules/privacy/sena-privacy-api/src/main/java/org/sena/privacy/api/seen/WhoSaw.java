package org.sena.privacy.api.seen;

import java.util.List;

/** Shows a person who did what with their data; what they did themselves is left out. */
public interface WhoSaw {

    /**
     * Newest first.
     *
     * @param from how many to leave out; at least 0
     * @param most at least 1
     * @throws org.sena.identity.api.NotAllowedException when the actor is no person in SENA's
     *     records
     */
    List<Look> mine(int from, int most);

    /**
     * How many there are.
     *
     * @throws org.sena.identity.api.NotAllowedException as {@link #mine}
     */
    long count();
}
