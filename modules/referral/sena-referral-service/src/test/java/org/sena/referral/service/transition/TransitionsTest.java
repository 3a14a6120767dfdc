package org.sena.referral.service.transition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.sena.referral.service.transition.Guard.CONSENT_ACTIVE;
import static org.sena.referral.service.transition.Guard.REASON_CODED;
import static org.sena.referral.service.transition.Guard.VERSION_MATCHES;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralState;

class TransitionsTest {

    /** Written out by hand from the specification; everything else is refused. */
    private static final Map<String, String> ALLOWED =
            Map.of(
                    "DRAFT SEND RESIDENT", "SENT",
                    "SENT ACKNOWLEDGE ORGANISATION", "ACKNOWLEDGED",
                    "SENT ACCEPT ORGANISATION", "ACCEPTED",
                    "SENT DECLINE ORGANISATION", "DECLINED",
                    "SENT WITHDRAW RESIDENT", "WITHDRAWN",
                    "ACKNOWLEDGED ACCEPT ORGANISATION", "ACCEPTED",
                    "ACKNOWLEDGED DECLINE ORGANISATION", "DECLINED",
                    "ACKNOWLEDGED WITHDRAW RESIDENT", "WITHDRAWN",
                    "ACCEPTED WITHDRAW RESIDENT", "WITHDRAWN");

    static Stream<Arguments> every_state_command_and_party() {
        List<Arguments> triples = new ArrayList<>();
        for (ReferralState state : ReferralState.values()) {
            for (ReferralCommand command : ReferralCommand.values()) {
                for (Party party : Party.values()) {
                    triples.add(Arguments.of(state, command, party));
                }
            }
        }
        return triples.stream();
    }

    @ParameterizedTest
    @MethodSource("every_state_command_and_party")
    void allows_what_is_written_down_and_refuses_the_rest(
            ReferralState state, ReferralCommand command, Party party) {
        Optional<String> expected =
                Optional.ofNullable(ALLOWED.get(state + " " + command + " " + party));

        assertEquals(expected, Transitions.find(state, command, party).map(row -> row.to().name()));
        assertEquals(expected.isPresent(), Transitions.commands(state, party).contains(command));
    }

    @Test
    void a_decision_needs_consent_and_the_version_that_was_seen() {
        Transition decline =
                Transitions.find(ReferralState.SENT, ReferralCommand.DECLINE, Party.ORGANISATION)
                        .orElseThrow();

        assertEquals(
                Set.of(CONSENT_ACTIVE, VERSION_MATCHES, REASON_CODED), decline.missing(Set.of()));
        assertEquals(
                Set.of(VERSION_MATCHES), decline.missing(Set.of(CONSENT_ACTIVE, REASON_CODED)));
    }

    @Test
    void taking_it_back_needs_nothing() {
        for (ReferralState state : List.of(ReferralState.SENT, ReferralState.ACCEPTED)) {
            Transition withdraw =
                    Transitions.find(state, ReferralCommand.WITHDRAW, Party.RESIDENT).orElseThrow();
            assertEquals(Set.of(), withdraw.missing(Set.of()));
        }
    }
}
