package org.sena.privacy.api;

import org.sena.identity.api.Actor;

/**
 * Knows whom somebody is helping. A context in which people are helped registers one as an OSGi
 * service; whoever may attest by their role may do so only for a person they help.
 *
 * <p>Without any of these, somebody helps a person whose first consent they record, and a person of
 * whom they, or their organisation by assistance, hold an active consent.
 */
public interface MayAttest {

    /** True when that actor is helping that person now, for example as sender of a referral. */
    boolean isHelping(Actor actor, String subjectId);
}
