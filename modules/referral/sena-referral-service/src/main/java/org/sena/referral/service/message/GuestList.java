package org.sena.referral.service.message;

import org.sena.referral.api.message.About;
import org.sena.referral.api.message.MessageThread;
import org.sena.referral.api.message.Visibility;

/** Organisations that the person lets into a thread, each in one transaction. */
public interface GuestList {

    /** Lets in an organisation that the person agreed to before. */
    MessageThread add(About about, Visibility visibility, String organisationId);

    /** The person agrees and lets it in. */
    MessageThread invite(About about, String organisationId, String language);
}
