package org.sena.directory.api;

import java.util.List;

/** Keeps the list of services of a signed-in resident, sealed under their key. */
public interface Shortlists {

    /** The actor's own, in its order; empty for whoever has none. */
    List<ListedService> mine();

    /**
     * Keeps this list instead of the one before; an empty one is forgotten.
     *
     * @throws org.sena.identity.api.NotAllowedException when the actor is not a signed-in person of
     *     the records
     */
    void keep(List<ListedService> list);
}
