package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.referral.api.Casework;
import org.sena.referral.api.Command;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.NoSuchReferralException;
import org.sena.referral.api.Party;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralCommand;
import org.sena.referral.api.ReferralConflictException;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.Referrals;

/**
 * Everybody tries everything in every state, through the real use cases: what the specification's
 * table names happens, all else is refused, audited, and changes nothing.
 */
@InFramework
class F07_EveryStatePartyAndCommandIT {

    private static final Set<ReferralCommand> BY_HAND =
            EnumSet.of(
                    ReferralCommand.ACCEPT,
                    ReferralCommand.DECLINE,
                    ReferralCommand.REQUEST_INFORMATION,
                    ReferralCommand.ANSWER_INFORMATION,
                    ReferralCommand.START,
                    ReferralCommand.RECORD_ATTEMPT,
                    ReferralCommand.CLOSE_WITHOUT_CONTACT,
                    ReferralCommand.COMPLETE,
                    ReferralCommand.WITHDRAW,
                    ReferralCommand.CANCEL,
                    ReferralCommand.REOPEN);

    private static final Set<Party> PARTIES =
            EnumSet.of(
                    Party.RESIDENT,
                    Party.ORGANISATION,
                    Party.MANAGER,
                    Party.SENDER,
                    Party.COUNCIL,
                    Party.NONE);

    /** State, command, who, where it leads. A manager does what workers do. */
    private static final List<String> ALLOWED =
            List.of(
                    "SENT ACCEPT ORGANISATION,MANAGER ACCEPTED",
                    "SENT DECLINE ORGANISATION,MANAGER DECLINED",
                    "SENT REQUEST_INFORMATION ORGANISATION,MANAGER INFO_REQUESTED",
                    "SENT WITHDRAW RESIDENT,COUNCIL WITHDRAWN",
                    "SENT CANCEL SENDER CANCELLED",
                    "ACKNOWLEDGED ACCEPT ORGANISATION,MANAGER ACCEPTED",
                    "ACKNOWLEDGED DECLINE ORGANISATION,MANAGER DECLINED",
                    "ACKNOWLEDGED REQUEST_INFORMATION ORGANISATION,MANAGER INFO_REQUESTED",
                    "ACKNOWLEDGED WITHDRAW RESIDENT,COUNCIL WITHDRAWN",
                    "INFO_REQUESTED ACCEPT ORGANISATION,MANAGER ACCEPTED",
                    "INFO_REQUESTED DECLINE ORGANISATION,MANAGER DECLINED",
                    "INFO_REQUESTED ANSWER_INFORMATION RESIDENT,SENDER ACKNOWLEDGED",
                    "INFO_REQUESTED WITHDRAW RESIDENT,COUNCIL WITHDRAWN",
                    "ACCEPTED START ORGANISATION,MANAGER IN_PROGRESS",
                    "ACCEPTED RECORD_ATTEMPT ORGANISATION,MANAGER UNABLE_TO_CONTACT",
                    "ACCEPTED WITHDRAW RESIDENT,COUNCIL WITHDRAWN",
                    "IN_PROGRESS RECORD_ATTEMPT ORGANISATION,MANAGER UNABLE_TO_CONTACT",
                    "IN_PROGRESS COMPLETE ORGANISATION,MANAGER COMPLETED",
                    "IN_PROGRESS WITHDRAW RESIDENT,COUNCIL WITHDRAWN",
                    "UNABLE_TO_CONTACT START ORGANISATION,MANAGER IN_PROGRESS",
                    "UNABLE_TO_CONTACT RECORD_ATTEMPT ORGANISATION,MANAGER UNABLE_TO_CONTACT",
                    "UNABLE_TO_CONTACT CLOSE_WITHOUT_CONTACT ORGANISATION,MANAGER"
                            + " CLOSED_NO_CONTACT",
                    "UNABLE_TO_CONTACT WITHDRAW RESIDENT,COUNCIL WITHDRAWN",
                    "COMPLETED REOPEN MANAGER,COUNCIL IN_PROGRESS",
                    "DECLINED REOPEN MANAGER,COUNCIL ACKNOWLEDGED",
                    "EXPIRED REOPEN MANAGER,COUNCIL SENT",
                    "CANCELLED REOPEN MANAGER,COUNCIL SENT",
                    "CLOSED_NO_CONTACT REOPEN MANAGER,COUNCIL UNABLE_TO_CONTACT");

    /** One referral for each state on which everything that is refused is tried. */
    private static final Map<ReferralState, Referral> KEPT = new EnumMap<>(ReferralState.class);

    private static Stand keptStand;

    @OsgiService private CurrentActor currentActor;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private Taxonomies taxonomies;
    @OsgiService private Referrals referrals;
    @OsgiService private Casework casework;

    @OsgiService(filter = "(origin.bundle.symbolic.name=org.sena.privacy.service)")
    private DataSource dataSource;

    private People people;
    private Rows rows;

    @BeforeEach
    void a_service() {
        people = new People(currentActor);
        rows = new Rows(dataSource);
    }

    private Stand stand() {
        BundleContext context = FrameworkUtil.getBundle(getClass()).getBundleContext();
        District district = new District(people, directoryImport, taxonomies);
        return new Stand(
                people, referrals, casework, rows, context, district.store(district.referable()));
    }

    static Stream<Arguments> triples() {
        List<Arguments> triples = new ArrayList<>();
        for (ReferralState state : EnumSet.complementOf(EnumSet.of(ReferralState.DRAFT))) {
            for (ReferralCommand command : BY_HAND) {
                for (Party party : PARTIES) {
                    triples.add(Arguments.of(state, command, party));
                }
            }
        }
        // The conversation decides besides whether the council may write in it.
        triples.removeIf(
                triple ->
                        triple.get()[0] == ReferralState.INFO_REQUESTED
                                && triple.get()[1] == ReferralCommand.ANSWER_INFORMATION
                                && triple.get()[2] == Party.COUNCIL);
        return triples.stream();
    }

    private static Optional<ReferralState> allowed(
            ReferralState state, ReferralCommand command, Party party) {
        return ALLOWED.stream()
                .map(line -> line.split(" "))
                .filter(line -> line[0].equals(state.name()))
                .filter(line -> line[1].equals(command.name()))
                .filter(line -> List.of(line[2].split(",")).contains(party.name()))
                .map(line -> ReferralState.valueOf(line[3]))
                .findFirst();
    }

    @ParameterizedTest(name = "{0} {1} {2}")
    @MethodSource("triples")
    void what_the_table_names_happens_and_all_else_is_refused(
            ReferralState state, ReferralCommand command, Party party) {
        Optional<ReferralState> expected = allowed(state, command, party);
        if (expected.isPresent()) {
            happens(state, command, party, expected.get());
        } else {
            isRefused(state, command, party);
        }
    }

    private void happens(
            ReferralState state, ReferralCommand command, Party party, ReferralState expected) {
        Stand stand = stand();
        Referral referral = stand.at(state);

        Referral after =
                people.as(
                        stand.playing(party, referral),
                        () -> stand.doing(command).apply(Command.on(referral, Stand.token())));

        assertEquals(expected, after.state());
        assertEquals(referral.version() + 1, after.version());
        assertEquals(
                after.version(),
                rows.count("SENA_ReferralEventEntry", "referralId", referral.id()),
                "one line of history for each version");
    }

    private void isRefused(ReferralState state, ReferralCommand command, Party party) {
        if (keptStand == null) {
            keptStand = stand();
        }
        Referral referral = KEPT.computeIfAbsent(state, keptStand::at);
        Actor actor = keptStand.playing(party, referral);
        String actorId = actor.userId().orElseThrow();

        boolean refused = false;
        try {
            people.as(
                    actor,
                    () -> keptStand.doing(command).apply(Command.on(referral, Stand.token())));
        } catch (ReferralConflictException | NoSuchReferralException | NotAllowedException e) {
            refused = true;
        }

        assertTrue(refused, "refused");
        assertTrue(rows.refusalsOf(actorId) > 0, "a refusal in the audit trail");
        assertEquals(referral.version(), keptStand.now(referral).version(), "nothing changed");
    }

    @Test
    void of_accepting_and_declining_at_once_exactly_one_wins() throws Exception {
        for (int round = 0; round < 5; round++) {
            Stand stand = stand();
            Referral referral = stand.at(ReferralState.ACKNOWLEDGED);
            Actor one = stand.playing(Party.ORGANISATION, referral);
            Actor other = stand.playing(Party.MANAGER, referral);
            List<Callable<?>> deeds = new ArrayList<>();
            deeds.add(
                    () ->
                            people.as(
                                    one,
                                    () -> casework.accept(Command.on(referral, Stand.token()))));
            deeds.add(
                    () ->
                            people.as(
                                    other,
                                    () ->
                                            casework.decline(
                                                    Command.on(referral, Stand.token()),
                                                    DeclineReason.NO_CAPACITY,
                                                    Optional.empty())));

            List<Object> results = AtOnce.all(deeds);

            assertEquals(1, AtOnce.count(results, Referral.class), results::toString);
            assertEquals(
                    1, AtOnce.count(results, ReferralConflictException.class), results::toString);
        }
    }

    @Test
    void the_same_form_of_the_same_person_counts_once_also_at_once() throws Exception {
        Stand stand = stand();
        Referral referral = stand.at(ReferralState.ACKNOWLEDGED);
        Actor worker = stand.playing(Party.ORGANISATION, referral);
        Command form = Command.on(referral, Stand.token());
        Callable<Referral> accepting = () -> people.as(worker, () -> casework.accept(form));

        List<Object> results = AtOnce.all(List.of(accepting, accepting, accepting));

        assertEquals(3, AtOnce.count(results, Referral.class), results::toString);
        assertEquals(referral.version() + 1, stand.now(referral).version());
    }

    @Test
    void a_token_of_somebody_else_is_no_key() {
        Stand stand = stand();
        Referral referral = stand.at(ReferralState.ACKNOWLEDGED);
        Command form = Command.on(referral, Stand.token());
        people.as(stand.playing(Party.ORGANISATION, referral), () -> casework.accept(form));

        boolean conflict = false;
        try {
            people.as(stand.playing(Party.ORGANISATION, referral), () -> casework.accept(form));
        } catch (ReferralConflictException e) {
            conflict = true;
        }

        assertTrue(conflict);
    }

    @Test
    void withdrawing_while_the_organisation_reads_ends_what_it_sees() throws Exception {
        for (int round = 0; round < 5; round++) {
            Stand stand = stand();
            Referral referral = stand.at(ReferralState.ACCEPTED);
            Actor person = stand.playing(Party.RESIDENT, referral);
            Actor worker = stand.playing(Party.ORGANISATION, referral);
            Callable<ReferralDetail> reading =
                    () -> people.as(worker, () -> referrals.open(referral.id()));
            Callable<Referral> withdrawing =
                    () ->
                            people.as(
                                    person,
                                    () -> casework.withdraw(Command.on(referral, Stand.token())));

            List<Object> results = AtOnce.all(List.of(reading, withdrawing, reading));

            assertEquals(1, AtOnce.count(results, Referral.class), results::toString);
            for (Object result : results) {
                if (result instanceof ReferralDetail) {
                    ReferralDetail seen = (ReferralDetail) result;
                    assertEquals(
                            seen.referral().state() == ReferralState.WITHDRAWN,
                            seen.payload().isEmpty(),
                            "what was shared is seen exactly before it was taken back");
                }
            }
            ReferralDetail after = reading.call();
            assertEquals(List.of(), after.payload());
            assertEquals(Optional.empty(), after.safeContact());
        }
    }
}
