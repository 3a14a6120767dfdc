package org.sena.privacy.api.account;

import java.util.List;
import org.sena.privacy.api.Consent;

/** Lets a person who has an account leave. */
public interface Leaving {

    /** True when the person who is acting has an account that they may close themselves. */
    boolean mayLeave();

    /**
     * What would end: the person's consents that are active now, newest first. A request for help
     * ends with the consent it stands on.
     *
     * @throws org.sena.identity.api.NotAllowedException when {@link #mayLeave} is false
     */
    List<Consent> ending();

    /**
     * Ends all those consents, tells whatever rests on them, and closes the account for good. What
     * must be kept is kept for as long as the retention table says, and then goes by itself.
     *
     * @throws org.sena.identity.api.NotAllowedException when {@link #mayLeave} is false
     */
    void leave();
}
