package org.sena.notification.api;

import org.sena.identity.api.NotAllowedException;

/** How the signed-in user wants to be told. Everybody sees and changes their own only. */
public interface Preferences {

    /**
     * {@link Preference#unsaid()} when they said nothing yet.
     *
     * @throws NotAllowedException when nobody is signed in
     */
    Preference mine();

    /**
     * Counts from the next notice on.
     *
     * @throws NotAllowedException when nobody is signed in
     */
    void keep(Preference preference);
}
