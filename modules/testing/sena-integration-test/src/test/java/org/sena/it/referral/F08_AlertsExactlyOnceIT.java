package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.osgi.framework.BundleContext;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.Service;
import org.sena.directory.api.Taxonomies;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.DataItem;
import org.sena.privacy.api.ImmutableContactDetails;
import org.sena.privacy.api.ImmutableSafeContact;
import org.sena.privacy.api.SafeContact;
import org.sena.referral.api.Attempt;
import org.sena.referral.api.AttemptResult;
import org.sena.referral.api.Casework;
import org.sena.referral.api.Command;
import org.sena.referral.api.ImmutableReferralRequest;
import org.sena.referral.api.PayloadItem;
import org.sena.referral.api.Referral;
import org.sena.referral.api.ReferralDetail;
import org.sena.referral.api.ReferralState;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.deadline.DeadlineUpkeep;

/** Thirty days over Christmas in the running suite, its clock looked at twice each hour. */
@InFramework
class F08_AlertsExactlyOnceIT {

    private static final String ADDRESS = "7 Quince Row";
    private static final Duration HALF_HOUR = Duration.ofMinutes(30);

    @OsgiService private BundleContext context;
    @OsgiService private Casework casework;
    @OsgiService private CurrentActor currentActor;
    @OsgiService private DeadlineUpkeep deadlines;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private Referrals referrals;
    @OsgiService private Taxonomies taxonomies;

    @OsgiService(filter = "(origin.bundle.symbolic.name=org.sena.referral.service)")
    private DataSource dataSource;

    private final Instant start = beforeChristmas();

    private People people;
    private District district;
    private Service service;
    private Upkeep upkeep;
    private SetClock clock;

    @BeforeEach
    void a_service_and_a_clock() {
        people = new People(currentActor);
        district = new District(people, directoryImport, taxonomies);
        service = district.store(district.referable());
        upkeep = new Upkeep(people, deadlines);
        clock = new SetClock(context, start);
    }

    @AfterEach
    void the_systems_time() {
        clock.close();
    }

    @Test
    void each_alert_is_told_once_in_thirty_days_of_two_looks_each_hour() {
        Referral unopened = send();
        Referral opened = opened(send());
        Referral accepted = accepted(opened(send()));
        Referral asked = asked(opened(send()));
        Referral untouched = tried(accepted(opened(send())));

        for (int i = 0; i < 30 * 48; i++) {
            upkeep.run();
            upkeep.run();
            clock.pass(HALF_HOUR);
        }

        assertEquals(alerts("ACKNOWLEDGE", "DECIDE"), told(unopened));
        assertEquals(ReferralState.EXPIRED, state(unopened));
        assertEquals(alerts("DECIDE"), told(opened));
        assertEquals(ReferralState.EXPIRED, state(opened));
        assertEquals(alerts("FIRST_CONTACT"), told(accepted));
        assertEquals(ReferralState.ACCEPTED, state(accepted));
        assertEquals(alerts("DECIDE"), told(asked));
        assertEquals(ReferralState.EXPIRED, state(asked));
        assertEquals(Map.of(), told(untouched));
        assertEquals(ReferralState.CLOSED_NO_CONTACT, state(untouched));

        for (Referral one : List.of(unopened, opened, accepted, asked, untouched)) {
            assertEquals(told(one).size(), notices(one));
        }
    }

    @Test
    void a_clock_set_forward_and_back_repeats_and_forgets_nothing() {
        Referral accepted = accepted(opened(send()));

        for (int hour = 0; hour < 14 * 24; hour++) {
            Instant now = start.plus(Duration.ofHours(hour));

            clock.set(now);
            upkeep.run();
            clock.set(now.plus(Duration.ofDays(hour % 24 == 7 ? 4 : 0)));
            upkeep.run();
            clock.set(now.minus(Duration.ofDays(hour % 24 == 19 ? 6 : 0)));
            upkeep.run();
        }

        assertEquals(alerts("FIRST_CONTACT"), told(accepted));
        assertEquals(3, notices(accepted));
    }

    @Test
    void two_nodes_that_look_at_the_same_moment_tell_once() throws Exception {
        Referral sent = send();
        List<Callable<?>> looks = new ArrayList<>();

        clock.pass(Duration.ofDays(40));
        looks.add(upkeep::run);
        looks.add(upkeep::run);
        looks.add(upkeep::run);
        AtOnce.all(looks);
        upkeep.run();

        assertEquals(alerts("ACKNOWLEDGE", "DECIDE"), told(sent));
        assertEquals(ReferralState.EXPIRED, state(sent));
    }

    @Test
    void the_time_to_decide_stands_still_while_the_person_is_asked() {
        Referral asked = asked(opened(send()));

        clock.pass(Duration.ofDays(4));
        upkeep.run();
        upkeep.run();

        assertEquals(Map.of(), told(asked));
        assertEquals(ReferralState.INFO_REQUESTED, state(asked));
    }

    /** Before anything else was told of them, and after everything. */
    @ParameterizedTest
    @EnumSource(value = ContactMethod.class)
    void how_a_person_is_reached_stays_as_they_said(ContactMethod method) {
        Service askingAll =
                district.store(district.referable().withNeededItems("PHONE", "EMAIL", "ADDRESS"));
        Actor worker = People.worker(askingAll.organisation().id());
        Referral sent = send(askingAll, method);
        List<String> before = payload(worker, sent);

        people.as(worker, () -> casework.accept(command(open(worker, sent).referral())));

        for (int day = 0; day < 30; day++) {
            upkeep.run();
            clock.pass(Duration.ofDays(1));
        }

        assertTrue(
                before.stream().anyMatch(line -> line.contains(contact(method))), before::toString);
        assertEquals(before, payload(worker, sent));
        assertEquals(alerts("FIRST_CONTACT"), told(sent));
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_but_the_suite_itself_looks(Role role) {
        assertThrows(
                NotAllowedException.class,
                () -> people.as(People.holding(role), () -> deadlines.run()));
    }

    private Referral send() {
        return send(service, ContactMethod.PHONE);
    }

    private Referral send(Service to, ContactMethod method) {
        ImmutableReferralRequest.Builder request =
                ImmutableReferralRequest.builder()
                        .from(
                                Requests.to(
                                        to.id(), DataItem.PHONE, DataItem.EMAIL, DataItem.ADDRESS))
                        .contact(
                                ImmutableContactDetails.builder()
                                        .name(Requests.NAME)
                                        .phone(Requests.PHONE)
                                        .email(Requests.EMAIL)
                                        .address(ADDRESS)
                                        .safeContact(
                                                ImmutableSafeContact.builder()
                                                        .addMethods(method)
                                                        .leaveMessage(SafeContact.Leave.NO)
                                                        .note(Requests.NOTE)
                                                        .build())
                                        .build());

        return people.as(People.resident(), () -> referrals.send(request.build())).referral();
    }

    private Referral opened(Referral sent) {
        return open(worker(), sent).referral();
    }

    private Referral accepted(Referral opened) {
        return people.as(worker(), () -> casework.accept(command(opened)));
    }

    private Referral asked(Referral opened) {
        return people.as(
                worker(),
                () -> casework.requestInformation(command(opened), "Which day suits you?"));
    }

    /** Three times on two days, by the only way that is safe. */
    private Referral tried(Referral accepted) {
        Referral tried = attempt(attempt(accepted));

        clock.pass(Duration.ofHours(24));
        tried = attempt(tried);
        clock.set(start);

        return tried;
    }

    private Referral attempt(Referral referral) {
        return people.as(
                worker(),
                () ->
                        casework.attempt(
                                command(referral),
                                Attempt.of(ContactMethod.PHONE, AttemptResult.NO_ANSWER)));
    }

    private static Command command(Referral referral) {
        return Command.on(referral, UUID.randomUUID().toString());
    }

    private ReferralDetail open(Actor actor, Referral referral) {
        return people.as(actor, () -> referrals.open(referral.id()));
    }

    private List<String> payload(Actor worker, Referral referral) {
        return open(worker, referral).payload().stream()
                .map(PayloadItem::toString)
                .sorted()
                .collect(Collectors.toList());
    }

    private static String contact(ContactMethod method) {
        switch (method) {
            case EMAIL:
                return Requests.EMAIL;
            case LETTER:
                return ADDRESS;
            default:
                return Requests.PHONE;
        }
    }

    private Actor worker() {
        return People.worker(service.organisation().id());
    }

    private ReferralState state(Referral referral) {
        return ReferralState.valueOf(
                strings("select state_ from SENA_ReferralEntry where referralId = ?", referral)
                        .get(0));
    }

    /** Each alert with how often it was told. */
    private Map<String, Integer> told(Referral referral) {
        Map<String, Integer> told = new TreeMap<>();

        strings(
                        "select clockName || ' ' || percentage from SENA_ReferralAlertEntry"
                                + " where referralId = ?",
                        referral)
                .forEach(alert -> told.merge(alert, 1, Integer::sum));

        return told;
    }

    private int notices(Referral referral) {
        return strings(
                        "select noticeKey from SENA_NoticeEntry"
                                + " where kind like 'referral.alert.%' and about = ?",
                        referral)
                .size();
    }

    private static Map<String, Integer> alerts(String... clocks) {
        Map<String, Integer> alerts = new TreeMap<>();

        for (String clock : clocks) {
            for (int percent : new int[] {60, 90, 100}) {
                alerts.put(clock + " " + percent, 1);
            }
        }

        return alerts;
    }

    private List<String> strings(String sql, Referral referral) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, referral.id());

            List<String> strings = new ArrayList<>();

            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    strings.add(rows.getString(1));
                }
            }

            return strings;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** A 18 December at most a year away, so that everything else holds then as today. */
    private static Instant beforeChristmas() {
        LocalDate today = LocalDate.now();
        LocalDate day = today.withMonth(12).withDayOfMonth(18);

        return Instant.parse((day.isBefore(today) ? day.plusYears(1) : day) + "T08:10:00Z");
    }
}
