package org.sena.referral.service.payload;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralState;

class DisclosureTest {

    /** What each part sees: with consent; with consent, 28 days after the end; without consent. */
    @ParameterizedTest(name = "{0} of {1}: {2}, later {3}, without consent {4}")
    @CsvSource({
        "RESIDENT,     DRAFT,             METADATA,   METADATA,   METADATA",
        "RESIDENT,     SENT,              EVERYTHING, EVERYTHING, EVERYTHING",
        "RESIDENT,     DECLINED,          EVERYTHING, EVERYTHING, EVERYTHING",
        "RESIDENT,     WITHDRAWN,         EVERYTHING, EVERYTHING, EVERYTHING",
        "ORGANISATION, DRAFT,             NOTHING,    NOTHING,    NOTHING",
        "ORGANISATION, SENT,              EVERYTHING, EVERYTHING, STUB",
        "ORGANISATION, ACKNOWLEDGED,      EVERYTHING, EVERYTHING, STUB",
        "ORGANISATION, INFO_REQUESTED,    EVERYTHING, EVERYTHING, STUB",
        "ORGANISATION, ACCEPTED,          EVERYTHING, EVERYTHING, STUB",
        "ORGANISATION, IN_PROGRESS,       EVERYTHING, EVERYTHING, STUB",
        "ORGANISATION, UNABLE_TO_CONTACT, EVERYTHING, EVERYTHING, STUB",
        "ORGANISATION, COMPLETED,         EVERYTHING, STUB,       STUB",
        "ORGANISATION, CLOSED_NO_CONTACT, EVERYTHING, STUB,       STUB",
        "ORGANISATION, DECLINED,          STUB,       STUB,       STUB",
        "ORGANISATION, EXPIRED,           STUB,       STUB,       STUB",
        "ORGANISATION, WITHDRAWN,         STUB,       STUB,       STUB",
        "ORGANISATION, CANCELLED,         STUB,       STUB,       STUB"
    })
    void shows_each_part_what_it_and_the_consent_allow(
            Party party,
            ReferralState state,
            Disclosure now,
            Disclosure later,
            Disclosure without) {
        Set<Party> alone = Set.of(party);

        assertEquals(now, Disclosure.of(alone, state, true, false));
        assertEquals(later, Disclosure.of(alone, state, true, true));
        assertEquals(without, Disclosure.of(alone, state, false, false));
    }

    @ParameterizedTest
    @EnumSource(ReferralState.class)
    void shows_outlines_to_senders_and_the_council_and_nothing_to_others(ReferralState state) {
        Disclosure outline =
                state == ReferralState.DRAFT ? Disclosure.NOTHING : Disclosure.METADATA;

        assertEquals(outline, Disclosure.of(Set.of(Party.SENDER), state, true, false));
        assertEquals(outline, Disclosure.of(Set.of(Party.COUNCIL), state, true, false));
        assertEquals(Disclosure.NOTHING, Disclosure.of(Set.of(Party.NONE), state, true, false));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralState.class,
            names = {"DECLINED", "EXPIRED", "WITHDRAWN", "CANCELLED"})
    void of_several_parts_the_one_that_sees_most_counts(ReferralState ended) {
        assertEquals(
                Disclosure.METADATA,
                Disclosure.of(EnumSet.of(Party.ORGANISATION, Party.SENDER), ended, true, false));
    }
}
