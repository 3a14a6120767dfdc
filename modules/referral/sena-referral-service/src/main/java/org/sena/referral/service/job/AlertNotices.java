package org.sena.referral.service.job;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.notification.api.ImmutableNotice;
import org.sena.notification.api.Notifications;
import org.sena.notification.api.Recipient;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralUrgency;
import org.sena.referral.service.clock.Alert;

/** Tells an organisation how far a clock has run: the reference and the link, nothing else. */
@Component(service = AlertNotices.class)
public class AlertNotices {

    private static final String KIND = "referral.alert.";

    private final Notifications notifications;

    @Activate
    public AlertNotices(@Reference Notifications notifications) {
        this.notifications = notifications;
    }

    void tell(Referral referral, Alert alert, int round) {
        notifications.tell(
                ImmutableNotice.builder()
                        .key(KIND + AlertKeys.of(referral.id(), alert, round))
                        .kind(KIND + alert.percent())
                        .to(Recipient.organisation(referral.organisationId()))
                        .reference(referral.reference())
                        .link("organisation?p_r_p_referral=" + referral.reference())
                        .about(referral.id())
                        .urgent(referral.urgency() == ReferralUrgency.URGENT)
                        .build());
    }
}
