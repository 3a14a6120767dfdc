package org.sena.referral.service.transition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.referral.api.Party;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralState;

class TransitionsTest {

    /** Where it stood before it ended, for what goes back there. */
    private static final ReferralState BEFORE = ReferralState.ACCEPTED;

    /**
     * Written out by hand from the specification, appendix D: from, by what, by whom, to. A
     * referral goes back to where it was, here {@link #BEFORE}. Everything else is refused.
     */
    private static final Map<String, String> ALLOWED =
            lines(
                    "DRAFT SEND RESIDENT SENT",
                    "DRAFT SEND SENDER SENT",
                    "DRAFT CANCEL RESIDENT CANCELLED",
                    "DRAFT CANCEL SENDER CANCELLED",
                    "SENT ACKNOWLEDGE ORGANISATION ACKNOWLEDGED",
                    "SENT REQUEST_INFORMATION ORGANISATION INFO_REQUESTED",
                    "SENT ACCEPT ORGANISATION ACCEPTED",
                    "SENT DECLINE ORGANISATION DECLINED",
                    "SENT ASSIGN ORGANISATION SENT",
                    "SENT EXPIRE SYSTEM EXPIRED",
                    "SENT WITHDRAW RESIDENT WITHDRAWN",
                    "SENT WITHDRAW COUNCIL WITHDRAWN",
                    "SENT CANCEL SENDER CANCELLED",
                    "ACKNOWLEDGED REQUEST_INFORMATION ORGANISATION INFO_REQUESTED",
                    "ACKNOWLEDGED ACCEPT ORGANISATION ACCEPTED",
                    "ACKNOWLEDGED DECLINE ORGANISATION DECLINED",
                    "ACKNOWLEDGED ASSIGN ORGANISATION ACKNOWLEDGED",
                    "ACKNOWLEDGED EXPIRE SYSTEM EXPIRED",
                    "ACKNOWLEDGED WITHDRAW RESIDENT WITHDRAWN",
                    "ACKNOWLEDGED WITHDRAW COUNCIL WITHDRAWN",
                    "INFO_REQUESTED ANSWER_INFORMATION RESIDENT ACKNOWLEDGED",
                    "INFO_REQUESTED ANSWER_INFORMATION SENDER ACKNOWLEDGED",
                    "INFO_REQUESTED ANSWER_INFORMATION COUNCIL ACKNOWLEDGED",
                    "INFO_REQUESTED ANSWER_INFORMATION SYSTEM ACKNOWLEDGED",
                    "INFO_REQUESTED ACCEPT ORGANISATION ACCEPTED",
                    "INFO_REQUESTED DECLINE ORGANISATION DECLINED",
                    "INFO_REQUESTED ASSIGN ORGANISATION INFO_REQUESTED",
                    "INFO_REQUESTED WITHDRAW RESIDENT WITHDRAWN",
                    "INFO_REQUESTED WITHDRAW COUNCIL WITHDRAWN",
                    "ACCEPTED START ORGANISATION IN_PROGRESS",
                    "ACCEPTED RECORD_ATTEMPT ORGANISATION UNABLE_TO_CONTACT",
                    "ACCEPTED ASSIGN ORGANISATION ACCEPTED",
                    "ACCEPTED WITHDRAW RESIDENT WITHDRAWN",
                    "ACCEPTED WITHDRAW COUNCIL WITHDRAWN",
                    "IN_PROGRESS RECORD_ATTEMPT ORGANISATION UNABLE_TO_CONTACT",
                    "IN_PROGRESS COMPLETE ORGANISATION COMPLETED",
                    "IN_PROGRESS ASSIGN ORGANISATION IN_PROGRESS",
                    "IN_PROGRESS WITHDRAW RESIDENT WITHDRAWN",
                    "IN_PROGRESS WITHDRAW COUNCIL WITHDRAWN",
                    "UNABLE_TO_CONTACT START ORGANISATION IN_PROGRESS",
                    "UNABLE_TO_CONTACT RECORD_ATTEMPT ORGANISATION UNABLE_TO_CONTACT",
                    "UNABLE_TO_CONTACT CLOSE_WITHOUT_CONTACT ORGANISATION CLOSED_NO_CONTACT",
                    "UNABLE_TO_CONTACT CLOSE_WITHOUT_CONTACT SYSTEM CLOSED_NO_CONTACT",
                    "UNABLE_TO_CONTACT ASSIGN ORGANISATION UNABLE_TO_CONTACT",
                    "UNABLE_TO_CONTACT WITHDRAW RESIDENT WITHDRAWN",
                    "UNABLE_TO_CONTACT WITHDRAW COUNCIL WITHDRAWN",
                    "COMPLETED REOPEN MANAGER ACCEPTED",
                    "COMPLETED REOPEN COUNCIL ACCEPTED",
                    "DECLINED REOPEN MANAGER ACCEPTED",
                    "DECLINED REOPEN COUNCIL ACCEPTED",
                    "EXPIRED REOPEN MANAGER ACCEPTED",
                    "EXPIRED REOPEN COUNCIL ACCEPTED",
                    "WITHDRAWN REOPEN MANAGER ACCEPTED",
                    "WITHDRAWN REOPEN COUNCIL ACCEPTED",
                    "CANCELLED REOPEN MANAGER ACCEPTED",
                    "CANCELLED REOPEN COUNCIL ACCEPTED",
                    "CLOSED_NO_CONTACT REOPEN MANAGER ACCEPTED",
                    "CLOSED_NO_CONTACT REOPEN COUNCIL ACCEPTED");

    private static Map<String, String> lines(String... lines) {
        Map<String, String> map = new HashMap<>();
        for (String line : lines) {
            int last = line.lastIndexOf(' ');
            map.put(line.substring(0, last), line.substring(last + 1));
        }
        return map;
    }

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

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("every_state_command_and_party")
    void allows_what_is_written_down_and_refuses_the_rest(
            ReferralState state, ReferralCommand command, Party party) {
        Optional<String> expected =
                Optional.ofNullable(ALLOWED.get(state + " " + command + " " + party));
        Set<Party> alone = Set.of(party);

        assertEquals(
                expected,
                Transitions.find(state, command, alone)
                        .map(row -> row.target().after(state, BEFORE).name()));
        assertEquals(expected.isPresent(), Transitions.commands(state, alone).contains(command));
    }

    @Test
    void every_line_above_names_a_triple_that_exists() {
        Set<String> names = new java.util.HashSet<>();
        every_state_command_and_party()
                .forEach(
                        triple ->
                                names.add(
                                        triple.get()[0]
                                                + " "
                                                + triple.get()[1]
                                                + " "
                                                + triple.get()[2]));

        assertEquals(Set.of(), difference(ALLOWED.keySet(), names));
    }

    private static Set<String> difference(Set<String> from, Set<String> without) {
        Set<String> left = new java.util.HashSet<>(from);
        left.removeAll(without);
        return left;
    }

    @ParameterizedTest
    @EnumSource(Party.class)
    void a_person_or_who_helps_them_begins_a_referral(Party party) {
        assertEquals(
                EnumSet.of(Party.RESIDENT, Party.SENDER).contains(party),
                Transitions.beginning(Set.of(party)).isPresent());
    }

    @ParameterizedTest(name = "{0} by {1} needs {2}")
    @CsvSource({
        "SENT,              ACKNOWLEDGE,           ORGANISATION, CONSENT_ACTIVE",
        "SENT,              ACCEPT,                ORGANISATION, CONSENT_ACTIVE VERSION_MATCHES",
        "SENT,              DECLINE,               ORGANISATION,"
                + " CONSENT_ACTIVE VERSION_MATCHES REASON_CODED",
        "SENT,              EXPIRE,                SYSTEM,       TIME_IS_UP",
        "SENT,              CANCEL,                SENDER,       VERSION_MATCHES REASON_CODED",
        "INFO_REQUESTED,    ANSWER_INFORMATION,    RESIDENT,"
                + " CONSENT_ACTIVE VERSION_MATCHES TEXT_GIVEN",
        "UNABLE_TO_CONTACT, CLOSE_WITHOUT_CONTACT, ORGANISATION,"
                + " CONSENT_ACTIVE VERSION_MATCHES ENOUGH_ATTEMPTS",
        "UNABLE_TO_CONTACT, CLOSE_WITHOUT_CONTACT, SYSTEM,       TIME_IS_UP ENOUGH_ATTEMPTS",
        "IN_PROGRESS,       COMPLETE,              ORGANISATION,"
                + " CONSENT_ACTIVE VERSION_MATCHES OUTCOME_FITS",
        "DECLINED,          REOPEN,                COUNCIL,"
                + " CONSENT_ACTIVE VERSION_MATCHES SOON_ENOUGH NO_OPEN_DUPLICATE NOTE_GIVEN"
    })
    void a_step_needs_its_guards(
            ReferralState state, ReferralCommand command, Party party, String guards) {
        EnumSet<Guard> needed = EnumSet.noneOf(Guard.class);
        Stream.of(guards.split(" ")).map(Guard::valueOf).forEach(needed::add);
        Transition step = Transitions.find(state, command, Set.of(party)).orElseThrow();

        assertEquals(needed, step.missing(Set.of()));
        needed.forEach(
                one ->
                        assertEquals(
                                Set.of(one), step.missing(EnumSet.complementOf(EnumSet.of(one)))));
    }

    @ParameterizedTest
    @EnumSource(
            value = ReferralState.class,
            names = {
                "SENT",
                "ACKNOWLEDGED",
                "INFO_REQUESTED",
                "ACCEPTED",
                "IN_PROGRESS",
                "UNABLE_TO_CONTACT"
            })
    void nothing_holds_a_person_back_from_taking_it_back(ReferralState state) {
        Transition withdraw =
                Transitions.find(state, ReferralCommand.WITHDRAW, Set.of(Party.RESIDENT))
                        .orElseThrow();

        assertEquals(Set.of(), withdraw.missing(Set.of()));
    }

    @Test
    void a_manager_does_what_workers_do_and_reopens_besides() {
        Set<Party> manager = Set.of(Party.ORGANISATION, Party.MANAGER);

        assertEquals(
                Transitions.commands(ReferralState.SENT, Set.of(Party.ORGANISATION)),
                Transitions.commands(ReferralState.SENT, manager));
        assertEquals(
                Set.of(ReferralCommand.REOPEN),
                Transitions.commands(ReferralState.DECLINED, manager));
    }

    @ParameterizedTest(name = "ended from {0}: goes on in {1}")
    @CsvSource({
        "SENT, SENT",
        "ACKNOWLEDGED, ACKNOWLEDGED",
        "INFO_REQUESTED, ACKNOWLEDGED",
        "UNABLE_TO_CONTACT, UNABLE_TO_CONTACT",
        "IN_PROGRESS, IN_PROGRESS"
    })
    void a_reopened_referral_goes_on_where_it_was(ReferralState before, ReferralState after) {
        Transition reopen =
                Transitions.find(
                                ReferralState.DECLINED,
                                ReferralCommand.REOPEN,
                                Set.of(Party.COUNCIL))
                        .orElseThrow();

        assertEquals(after, reopen.target().after(ReferralState.DECLINED, before));
    }
}
