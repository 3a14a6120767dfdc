package org.sena.referral.web.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.referral.api.ReferralState;

class GroupTest {

    @ParameterizedTest
    @EnumSource(value = ReferralState.class, mode = EnumSource.Mode.EXCLUDE, names = "DRAFT")
    void every_state_but_a_draft_is_in_one_group(ReferralState state) {
        assertEquals(
                1,
                Arrays.stream(Group.values())
                        .filter(group -> group.states().contains(state))
                        .count());
    }

    @Test
    void nobody_sees_a_draft() {
        assertFalse(Group.open().contains(ReferralState.DRAFT));
    }

    @Test
    void a_group_counts_its_states() {
        assertEquals(
                5,
                Group.ANSWER.count(
                        Map.of(
                                ReferralState.SENT, 2,
                                ReferralState.ACKNOWLEDGED, 3,
                                ReferralState.ACCEPTED, 7)));
    }
}
