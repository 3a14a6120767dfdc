package org.sena.referral.web.organisation;

import static org.sena.referral.api.ReferralState.ACCEPTED;
import static org.sena.referral.api.ReferralState.ACKNOWLEDGED;
import static org.sena.referral.api.ReferralState.CANCELLED;
import static org.sena.referral.api.ReferralState.CLOSED_NO_CONTACT;
import static org.sena.referral.api.ReferralState.COMPLETED;
import static org.sena.referral.api.ReferralState.DECLINED;
import static org.sena.referral.api.ReferralState.EXPIRED;
import static org.sena.referral.api.ReferralState.INFO_REQUESTED;
import static org.sena.referral.api.ReferralState.IN_PROGRESS;
import static org.sena.referral.api.ReferralState.SENT;
import static org.sena.referral.api.ReferralState.UNABLE_TO_CONTACT;
import static org.sena.referral.api.ReferralState.WITHDRAWN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sena.referral.api.ReferralState;

/** What an organisation does next with requests: the states of a list, as people think of them. */
enum Group {
    /** Waits for the organisation's answer. */
    ANSWER(EnumSet.of(SENT, ACKNOWLEDGED)),
    /** Waits for the person's answer. */
    PERSON(EnumSet.of(INFO_REQUESTED)),
    /** Accepted, and the person is not reached yet. */
    REACH(EnumSet.of(ACCEPTED, UNABLE_TO_CONTACT)),
    HELPING(EnumSet.of(IN_PROGRESS)),
    ENDED(EnumSet.of(COMPLETED, DECLINED, EXPIRED, WITHDRAWN, CANCELLED, CLOSED_NO_CONTACT));

    private final Set<ReferralState> states;

    Group(Set<ReferralState> states) {
        this.states = states;
    }

    Set<ReferralState> states() {
        return EnumSet.copyOf(states);
    }

    int count(Map<ReferralState, Integer> counts) {
        return states.stream().mapToInt(state -> counts.getOrDefault(state, 0)).sum();
    }

    /** Everything but what has ended. */
    static Set<ReferralState> open() {
        Set<ReferralState> open = EnumSet.noneOf(ReferralState.class);
        Arrays.stream(values())
                .filter(group -> group != ENDED)
                .forEach(group -> open.addAll(group.states));

        return open;
    }

    static Optional<Group> of(String name) {
        return Arrays.stream(values()).filter(group -> group.name().equals(name)).findFirst();
    }
}
