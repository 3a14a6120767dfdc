package org.sena.directory.service.workflow.difference;

import java.util.Map;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ReferralMethod;
import org.sena.directory.api.ServiceStatus;

/** What the constants of a record mean. */
final class Words {

    private static final Map<ServiceStatus, String> STATUS =
            Map.of(
                    ServiceStatus.ACTIVE, "Running",
                    ServiceStatus.INACTIVE, "Not running now",
                    ServiceStatus.DEFUNCT, "Ended for good",
                    ServiceStatus.TEMPORARILY_CLOSED, "Closed for a while");

    private static final Map<ReferralMethod, String> REFERRAL =
            Map.of(
                    ReferralMethod.DIRECT, "Referrals are sent to the organisation",
                    ReferralMethod.EXTERNAL, "The organisation has its own way to refer",
                    ReferralMethod.NONE, "People go or call without a referral");

    private static final Map<Availability, String> AVAILABILITY =
            Map.of(
                    Availability.OPEN, "Takes people now",
                    Availability.WAITING_LIST, "Takes people, but there is a wait",
                    Availability.FULL, "Full",
                    Availability.UNKNOWN, "Not known");

    private static final Map<Delivery, String> DELIVERY =
            Map.of(
                    Delivery.VENUE, "At a place people go to",
                    Delivery.ONLINE, "Online",
                    Delivery.PHONE, "By phone",
                    Delivery.HOME_VISIT, "At people's homes");

    private static final Map<Delivery, String> ATTENDING =
            Map.of(
                    Delivery.VENUE, "in person",
                    Delivery.ONLINE, "online",
                    Delivery.PHONE, "by phone",
                    Delivery.HOME_VISIT, "at people's homes");

    private Words() {}

    static String of(ServiceStatus status) {
        return STATUS.get(status);
    }

    static String of(ReferralMethod method) {
        return REFERRAL.get(method);
    }

    static String of(Availability availability) {
        return AVAILABILITY.get(availability);
    }

    static String of(Delivery delivery) {
        return DELIVERY.get(delivery);
    }

    static String attending(Delivery delivery) {
        return ATTENDING.get(delivery);
    }
}
