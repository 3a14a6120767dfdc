package org.sena.referral.service.payload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralState;

class DisclosureTest {

    @ParameterizedTest(name = "{0}, {1}: {2} with consent, {3} without")
    @CsvSource({
        "RESIDENT,     DRAFT,        EVERYTHING, EVERYTHING",
        "RESIDENT,     SENT,         EVERYTHING, EVERYTHING",
        "RESIDENT,     ACKNOWLEDGED, EVERYTHING, EVERYTHING",
        "RESIDENT,     ACCEPTED,     EVERYTHING, EVERYTHING",
        "RESIDENT,     DECLINED,     EVERYTHING, EVERYTHING",
        "RESIDENT,     WITHDRAWN,    EVERYTHING, EVERYTHING",
        "ORGANISATION, DRAFT,        NOTHING,    NOTHING",
        "ORGANISATION, SENT,         EVERYTHING, STUB",
        "ORGANISATION, ACKNOWLEDGED, EVERYTHING, STUB",
        "ORGANISATION, ACCEPTED,     EVERYTHING, STUB",
        "ORGANISATION, DECLINED,     STUB,       STUB",
        "ORGANISATION, WITHDRAWN,    STUB,       STUB",
        "COUNCIL,      DRAFT,        NOTHING,    NOTHING",
        "COUNCIL,      SENT,         METADATA,   METADATA",
        "COUNCIL,      ACKNOWLEDGED, METADATA,   METADATA",
        "COUNCIL,      ACCEPTED,     METADATA,   METADATA",
        "COUNCIL,      DECLINED,     METADATA,   METADATA",
        "COUNCIL,      WITHDRAWN,    METADATA,   METADATA",
        "NONE,         DRAFT,        NOTHING,    NOTHING",
        "NONE,         SENT,         NOTHING,    NOTHING",
        "NONE,         ACKNOWLEDGED, NOTHING,    NOTHING",
        "NONE,         ACCEPTED,     NOTHING,    NOTHING",
        "NONE,         DECLINED,     NOTHING,    NOTHING",
        "NONE,         WITHDRAWN,    NOTHING,    NOTHING"
    })
    void shows_each_party_what_its_part_and_the_consent_allow(
            Party party, ReferralState state, Disclosure with, Disclosure without) {
        assertEquals(with, Disclosure.of(party, state, true));
        assertEquals(without, Disclosure.of(party, state, false));
    }
}
