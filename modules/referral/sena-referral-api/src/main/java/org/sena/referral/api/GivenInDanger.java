package org.sena.referral.api;

import java.util.Optional;

/**
 * What people gave with their requests for help, for an adviser or advice lead who looks without
 * consent because somebody is in danger.
 */
public interface GivenInDanger {

    /**
     * The newest request of the person whom the actor's override is about, as far as one still
     * holds something. The look is audited with the override's id as its reason.
     *
     * @param entity the kind of object that the override was opened for
     * @param entityId that object's id
     * @return empty when nothing is held any more
     * @throws org.sena.identity.api.NotAllowedException when the actor has opened none for that
     *     object that stands
     */
    Optional<GivenReferral> newest(String entity, String entityId);
}
