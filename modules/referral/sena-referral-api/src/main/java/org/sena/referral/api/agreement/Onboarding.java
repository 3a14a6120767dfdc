package org.sena.referral.api.agreement;

import java.util.Set;
import org.immutables.value.Value;

/** How far an organisation is on its way to referrals. */
@Value.Immutable
public interface Onboarding {

    OnboardingRecord record();

    /** People with an account in the organisation. */
    int accounts();

    /** Of them, managers. */
    int managers();

    /** Running services that take direct referrals. */
    int directServices();

    /** What is still to be done. */
    Set<OnboardingStep> missing();
}
