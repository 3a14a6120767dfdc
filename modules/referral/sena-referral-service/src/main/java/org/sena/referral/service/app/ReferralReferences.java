package org.sena.referral.service.app;

import java.security.SecureRandom;
import org.sena.references.References;

/** References of referrals, such as {@code SENA-7K3M-Q2XD}. */
final class ReferralReferences {

    private ReferralReferences() {}

    static References make() {
        return new References("SENA", 8, new SecureRandom());
    }
}
