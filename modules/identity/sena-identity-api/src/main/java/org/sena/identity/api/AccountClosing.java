package org.sena.identity.api;

/** Closes the account of somebody who doesn't want it any more. The host provides it. */
public interface AccountClosing {

    /**
     * Whether the person who is acting may close their own account here: signed in, a resident, and
     * nothing else. Who works here is let go by whoever took them on.
     */
    boolean mayClose();

    /**
     * Closes the account of the person who is acting. They can't sign in again from then on, and
     * count as a visitor with their next request at the latest, on every node and after a restart.
     * What SENA keeps about them is not touched by this. Closing a closed one changes nothing.
     *
     * @throws NotAllowedException when {@link #mayClose} is false
     */
    void close();
}
