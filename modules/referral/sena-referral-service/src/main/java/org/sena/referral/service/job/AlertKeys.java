package org.sena.referral.service.job;

import org.sena.referral.api.deadline.ReferralClock;
import org.sena.referral.service.clock.Alert;

/** What makes an alert one alert, and a measure one measure. At most 75 characters. */
final class AlertKeys {

    private AlertKeys() {}

    static String of(String referralId, ReferralClock clock, int round) {
        return referralId + ":" + clock + ":" + round;
    }

    static String of(String referralId, Alert alert, int round) {
        return of(referralId, alert.clock(), round) + ":" + alert.percent();
    }
}
