package org.sena.referral.service.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.referral.api.agreement.ImmutableOnboardingRecord;
import org.sena.referral.api.agreement.OnboardingStep;
import org.sena.referral.api.agreement.Responsible;

class OnboardingStateTest {

    @ParameterizedTest
    @CsvSource({
        "true,  true,  1, true,  1, 1, ''",
        "false, true,  1, true,  1, 1, DATA_PROTECTION",
        "true,  false, 1, true,  1, 1, SAFEGUARDING",
        "true,  true,  0, true,  1, 1, TRAINING",
        "true,  true,  1, false, 1, 1, AGREEMENT",
        "true,  true,  1, true,  0, 1, ACCOUNTS",
        "true,  true,  1, true,  1, 0, SERVICES",
    })
    void what_is_not_done_is_missing(
            boolean dataProtection,
            boolean safeguarding,
            int trained,
            boolean agreement,
            int managers,
            int services,
            String step) {
        ImmutableOnboardingRecord.Builder noted =
                ImmutableOnboardingRecord.builder().organisationId("larder").peopleTrained(trained);
        Responsible somebody = Responsible.of("A. Example", "a@example.org");

        if (dataProtection) {
            noted.dataProtection(somebody);
        }
        if (safeguarding) {
            noted.safeguarding(somebody);
        }

        Set<OnboardingStep> expected = EnumSet.noneOf(OnboardingStep.class);

        if (!step.isEmpty()) {
            expected.add(OnboardingStep.valueOf(step));
        }
        assertEquals(
                expected, OnboardingState.missing(noted.build(), agreement, managers, services));
    }
}
