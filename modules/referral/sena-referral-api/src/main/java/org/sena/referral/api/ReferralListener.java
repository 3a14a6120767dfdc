package org.sena.referral.api;

/** Told in the same transaction after every step. Register it as an OSGi service. */
public interface ReferralListener {

    void changed(Referral referral, ReferralEvent event);
}
