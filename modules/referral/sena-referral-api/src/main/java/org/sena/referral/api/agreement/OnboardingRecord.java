package org.sena.referral.api.agreement;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What the council notes of an organisation beside its agreement. */
@Value.Immutable
public interface OnboardingRecord {

    String organisationId();

    Optional<Responsible> dataProtection();

    Optional<Responsible> safeguarding();

    /** How many people were trained in the use of referrals; 0 or more. */
    @Value.Default
    default int peopleTrained() {
        return 0;
    }

    /** When the latest training was. */
    Optional<LocalDate> trainedOn();
}
