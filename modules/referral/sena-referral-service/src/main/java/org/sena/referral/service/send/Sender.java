package org.sena.referral.service.send;

import org.sena.referral.api.ReferralRequest;
import org.sena.referral.api.SentReferral;

/** Sends one referral in one transaction. */
public interface Sender {

    /**
     * Sends it, or gives back what the same form sent before.
     *
     * @throws TakenException when another transaction was faster with the same form or the same
     *     person and service; this one is rolled back, asking again tells which
     */
    SentReferral send(ReferralRequest request);

    /** Somebody else stored an equal key first. */
    class TakenException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        TakenException(String referralId, Throwable cause) {
            super("An equal referral was stored first: " + referralId, cause);
        }
    }
}
