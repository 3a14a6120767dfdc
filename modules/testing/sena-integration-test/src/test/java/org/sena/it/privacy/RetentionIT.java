package org.sena.it.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.privacy.api.retention.LegalHold;
import org.sena.privacy.api.retention.LegalHolds;
import org.sena.privacy.api.retention.Retention;
import org.sena.privacy.api.retention.RetentionPeriod;
import org.sena.privacy.api.retention.RetentionRule;
import org.sena.privacy.api.retention.RetentionRun;
import org.sena.privacy.api.retention.RuleCount;
import org.sena.privacy.api.retention.RuleState;

/** The job on the real database: what had its time goes, what is held stays, twice is as once. */
@InFramework
class RetentionIT {

    private static final String LIST =
            "insert into SENA_ShortlistEntry (mvccVersion, subjectId, sealedServices, savedDate)"
                    + " values (0, ?, 'x', ?)";

    @OsgiService private CurrentActor currentActor;
    @OsgiService private LegalHolds holds;
    @OsgiService private Retention retention;

    private final String subject = People.newSubject();

    @Test
    void what_had_its_time_goes_what_is_held_stays_until_the_hold_is_lifted() throws Exception {
        String held = People.newSubject();
        String fresh = People.newSubject();
        list(subject, Duration.ofDays(400));
        list(held, Duration.ofDays(400));
        list(fresh, Duration.ofDays(300));
        LegalHold hold =
                asGovernance(
                        () -> holds.place(held, "Court", Instant.now().plus(Duration.ofDays(30))));

        assertTrue(count(run(), "directory.shortlist").removed() >= 1);
        assertEquals(0, lists(subject));
        assertEquals(1, lists(held));
        assertEquals(1, lists(fresh));

        asGovernance(() -> holds.lift(hold.id()));
        run();

        assertEquals(0, lists(held));
        assertEquals(1, lists(fresh));
    }

    @Test
    void after_a_run_nothing_is_overdue_and_a_second_run_finds_nothing_more() throws Exception {
        list(subject, Duration.ofDays(500));

        run();
        RetentionRun again = run();

        assertEquals(
                List.of(),
                again.counts().stream()
                        .filter(count -> count.left() > 0 || count.failed())
                        .collect(Collectors.toList()));
        assertEquals(0, count(again, "directory.shortlist").removed());
        assertEquals(
                List.of(),
                asGovernance(() -> retention.states()).stream()
                        .filter(state -> state.overdue().orElse(0) > 0)
                        .map(state -> state.rule().code())
                        .collect(Collectors.toList()));
    }

    @Test
    void each_rule_ends_by_itself_or_has_a_task() throws Exception {
        assertEquals(
                List.of(),
                asGovernance(() -> retention.states()).stream()
                        .filter(state -> !state.isCared())
                        .map(RuleState::rule)
                        .map(RetentionRule::code)
                        .collect(Collectors.toList()));
    }

    @Test
    void a_period_is_changed_within_its_bounds_with_a_trace() throws Exception {
        RetentionPeriod before = rule("directory.miss").period();

        asGovernance(
                () ->
                        retention.change(
                                "directory.miss", RetentionPeriod.of("P5M"), "Less will do"));

        assertEquals(RetentionPeriod.of("P5M"), rule("directory.miss").period());
        assertEquals(Optional.of("Less will do"), rule("directory.miss").changeReason());
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        asGovernance(
                                () ->
                                        retention.change(
                                                "directory.miss",
                                                RetentionPeriod.of("P5Y"),
                                                "More")));
        asGovernance(() -> retention.change("directory.miss", before, "As it was"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = "INFORMATION_GOVERNANCE")
    void nobody_but_governance_reads_the_table_runs_the_job_or_places_a_hold(Role role) {
        assertThrows(NotAllowedException.class, () -> as(role, () -> retention.states()));
        assertThrows(NotAllowedException.class, () -> as(role, () -> retention.run()));
        assertThrows(
                NotAllowedException.class,
                () -> as(role, () -> holds.place(subject, "No", Instant.now().plusSeconds(60))));
        assertFalse(holds.heldSubjects().contains(subject));
    }

    private RetentionRun run() throws Exception {
        return asGovernance(() -> retention.run()).orElseThrow();
    }

    private static RuleCount count(RetentionRun run, String rule) {
        return run.counts().stream()
                .filter(count -> count.rule().equals(rule))
                .findFirst()
                .orElseThrow();
    }

    private RetentionRule rule(String code) throws Exception {
        return asGovernance(() -> retention.rules()).stream()
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void list(String of, Duration age) throws Exception {
        Suite.update(LIST, of, Timestamp.from(Instant.now().minus(age)));
    }

    private static long lists(String of) throws Exception {
        return Suite.number("select count(*) from SENA_ShortlistEntry where subjectId = ?", of);
    }

    private <T> T asGovernance(Callable<T> work) throws Exception {
        return as(Role.INFORMATION_GOVERNANCE, work);
    }

    private <T> T as(Role role, Callable<T> work) throws Exception {
        return currentActor.callAs(People.user(role), work);
    }
}
