package org.sena.referral.service.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.statistics.Part;

/** Every state is in exactly one part, so that the parts add up to what was made. */
class PartsTest {

    @ParameterizedTest
    @CsvSource({
        "SENT, OPEN",
        "ACKNOWLEDGED, OPEN",
        "INFO_REQUESTED, OPEN",
        "ACCEPTED, ACCEPTED",
        "IN_PROGRESS, ACCEPTED",
        "UNABLE_TO_CONTACT, ACCEPTED",
        "COMPLETED, ACCEPTED",
        "CLOSED_NO_CONTACT, ACCEPTED",
        "DECLINED, DECLINED",
        "EXPIRED, EXPIRED",
        "WITHDRAWN, WITHDRAWN",
        "CANCELLED, CANCELLED"
    })
    void a_state_is_in_one_part(ReferralState state, Part part) {
        assertEquals(part, Part.of(state));
    }
}
