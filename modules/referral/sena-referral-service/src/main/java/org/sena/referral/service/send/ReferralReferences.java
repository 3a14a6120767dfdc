package org.sena.referral.service.send;

import java.security.SecureRandom;
import org.sena.references.References;

/** References of referrals, such as {@code SENA-7K3M-Q2XD}. */
public final class ReferralReferences {

    private ReferralReferences() {}

    public static References make() {
        return new References("SENA", 8, new SecureRandom());
    }
}
