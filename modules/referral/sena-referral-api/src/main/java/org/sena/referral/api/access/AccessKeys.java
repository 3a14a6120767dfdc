package org.sena.referral.api.access;

import java.util.List;
import java.util.Optional;
import org.sena.identity.api.Actor;

/** Keys for case systems: made and revoked by a manager of the organisation. */
public interface AccessKeys {

    /** Most keys of one organisation that are in force at once. */
    int MOST = 10;

    /**
     * Makes a key.
     *
     * @param name 1 to 75 characters
     * @return the key as it is handed in: its id, a dot and 43 characters; told this once
     * @throws org.sena.identity.api.NotAllowedException for anybody but a manager
     * @throws IllegalArgumentException when the name has another length, or there are {@link #MOST}
     */
    String make(String name);

    /**
     * The keys of the actor's organisation, newest first, revoked ones included.
     *
     * @throws org.sena.identity.api.NotAllowedException for anybody but a manager
     */
    List<AccessKey> ofOwnOrganisation();

    /**
     * From now on it opens nothing; a second time changes nothing.
     *
     * @throws org.sena.identity.api.NotAllowedException for anybody but a manager of its
     *     organisation
     */
    void revoke(String keyId);

    /**
     * Who comes with a key: a worker of its organisation whose user id is {@code key:<id>}.
     *
     * @param key as {@link #make} gave it
     * @return empty when it is none, or was revoked
     */
    Optional<Actor> actor(String key);
}
