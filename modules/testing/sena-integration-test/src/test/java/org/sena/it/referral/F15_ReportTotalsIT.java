package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
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
import org.sena.privacy.api.DataItem;
import org.sena.referral.api.Casework;
import org.sena.referral.api.Command;
import org.sena.referral.api.DeclineReason;
import org.sena.referral.api.Outcome;
import org.sena.referral.api.Referral;
import org.sena.referral.api.Referrals;
import org.sena.referral.api.deadline.DeadlineUpkeep;
import org.sena.referral.api.deadline.ReferralClock;
import org.sena.referral.api.statistics.ClockFigures;
import org.sena.referral.api.statistics.Count;
import org.sena.referral.api.statistics.Figures;
import org.sena.referral.api.statistics.FiguresQuery;
import org.sena.referral.api.statistics.Part;
import org.sena.referral.api.statistics.ReferralFigures;
import org.sena.referral.api.statistics.ServiceFigures;
import org.sena.working.days.WorkingDays;

/** What was made is the sum of what became of it, for each organisation and each period. */
@InFramework
class F15_ReportTotalsIT {

    @OsgiService private BundleContext context;
    @OsgiService private Casework casework;
    @OsgiService private CurrentActor currentActor;
    @OsgiService private DeadlineUpkeep deadlines;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private ReferralFigures figures;
    @OsgiService private Referrals referrals;
    @OsgiService private Taxonomies taxonomies;

    private final Instant start = Instant.now();

    private People people;
    private Service service;
    private Actor worker;
    private SetClock clock;

    @BeforeEach
    void a_service_and_a_clock() {
        people = new People(currentActor);
        District district = new District(people, directoryImport, taxonomies);
        service = district.store(district.referable());
        worker = People.worker(service.organisation().id());
        clock = new SetClock(context, start);
    }

    @AfterEach
    void the_systems_time() {
        clock.close();
    }

    @Test
    void what_was_made_is_the_sum_of_its_parts_in_each_period() {
        one_of_each();
        clock.pass(Duration.ofDays(60));
        new Upkeep(people, deadlines).run();
        send(People.resident());

        LocalDate first = day(start);
        LocalDate later = day(clock.instant());

        assertParts(
                first,
                first,
                8,
                Map.of(Part.ACCEPTED, 3, Part.DECLINED, 2, Part.EXPIRED, 2, Part.WITHDRAWN, 1));
        assertParts(later, later, 1, Map.of(Part.OPEN, 1));
        assertParts(
                first,
                later,
                9,
                Map.of(
                        Part.ACCEPTED,
                        3,
                        Part.DECLINED,
                        2,
                        Part.EXPIRED,
                        2,
                        Part.WITHDRAWN,
                        1,
                        Part.OPEN,
                        1));
        assertParts(first.minusDays(9), first.minusDays(1), 0, Map.of());
    }

    @Test
    void answers_are_measured_against_the_clocks() {
        Referral quick = opened(send(People.resident()));

        people.as(worker, () -> casework.accept(command(quick)));
        send(People.resident());
        clock.pass(Duration.ofDays(60));
        new Upkeep(people, deadlines).run();

        ClockFigures decided = clock(figures(worker, day(start), day(start)), ReferralClock.DECIDE);

        assertEquals(Count.of(2), decided.stopped());
        assertEquals(Count.of(1), decided.inTime());
        assertEquals(Optional.of(Duration.ZERO), decided.median());
    }

    @Test
    void the_reasons_of_a_few_declines_stay_hidden_even_from_the_organisation() {
        decline(DeclineReason.UNSAFE);
        decline(DeclineReason.OUT_OF_AREA);

        assertEquals(
                Map.of(
                        DeclineReason.UNSAFE,
                        Count.hidden(),
                        DeclineReason.OUT_OF_AREA,
                        Count.hidden()),
                figures(worker, day(start), day(start)).declines());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COMMISSIONER", "ADVICE_LEAD", "INFORMATION_GOVERNANCE"})
    void the_council_sees_all_and_no_small_number(Role role) {
        send(People.resident());

        ServiceFigures seen =
                figures(People.holding(role), day(start), day(start)).services().stream()
                        .filter(one -> one.serviceId().equals(service.id()))
                        .findFirst()
                        .orElseThrow();

        assertEquals(Count.hidden(), seen.made());
        assertEquals(Count.hidden(), seen.parts().get(Part.OPEN));
        assertEquals(Count.of(0), seen.parts().get(Part.DECLINED));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COMMISSIONER", "ADVICE_LEAD", "INFORMATION_GOVERNANCE"},
            mode = EnumSource.Mode.EXCLUDE)
    void nobody_else_sees_any(Role role) {
        Actor holder = People.holding(role);

        assertThrows(NotAllowedException.class, () -> figures(holder, day(start), day(start)));
    }

    @Test
    void an_organisation_sees_its_own_and_no_others() {
        Actor other = People.worker(UUID.randomUUID().toString());
        FiguresQuery ours =
                FiguresQuery.of(Optional.of(service.organisation().id()), day(start), day(start));

        assertThrows(NotAllowedException.class, () -> people.as(other, () -> figures.of(ours)));
        assertEquals(Count.of(0), figures(other, day(start), day(start)).total().made());
    }

    private void one_of_each() {
        Actor resident = People.resident();
        Referral withdrawn = send(resident);

        people.as(resident, () -> casework.withdraw(command(withdrawn)));
        decline(DeclineReason.NO_CAPACITY);
        decline(DeclineReason.OUT_OF_AREA);
        accept();

        Referral started = accept();

        people.as(worker, () -> casework.start(command(started)));

        Referral accepted = accept();
        Referral helped = people.as(worker, () -> casework.start(command(accepted)));

        people.as(worker, () -> casework.complete(command(helped), Outcome.notTold()));
        send(People.resident());
        opened(send(People.resident()));
    }

    private Referral accept() {
        Referral opened = opened(send(People.resident()));

        return people.as(worker, () -> casework.accept(command(opened)));
    }

    private void decline(DeclineReason reason) {
        Referral opened = opened(send(People.resident()));

        people.as(worker, () -> casework.decline(command(opened), reason, Optional.empty()));
    }

    private Referral send(Actor resident) {
        return people.as(resident, () -> referrals.send(Requests.to(service.id(), DataItem.PHONE)))
                .referral();
    }

    private Referral opened(Referral sent) {
        return people.as(worker, () -> referrals.open(sent.id())).referral();
    }

    private static Command command(Referral referral) {
        return Command.on(referral, UUID.randomUUID().toString());
    }

    private Figures figures(Actor actor, LocalDate from, LocalDate until) {
        return people.as(actor, () -> figures.of(FiguresQuery.of(Optional.empty(), from, until)));
    }

    private static ClockFigures clock(Figures figures, ReferralClock clock) {
        return figures.clocks().get(clock.ordinal());
    }

    private void assertParts(LocalDate from, LocalDate until, int made, Map<Part, Integer> parts) {
        ServiceFigures total = figures(worker, from, until).total();
        Map<Part, Integer> shown = new EnumMap<>(Part.class);

        total.parts()
                .forEach(
                        (part, count) -> {
                            if (!count.number().equals(OptionalInt.of(0))) {
                                shown.put(part, count.number().orElseThrow());
                            }
                        });

        assertEquals(Count.of(made), total.made());
        assertEquals(parts, shown);
        assertEquals(made, shown.values().stream().mapToInt(Integer::intValue).sum());
    }

    private static LocalDate day(Instant moment) {
        return moment.atZone(WorkingDays.LONDON).toLocalDate();
    }
}
