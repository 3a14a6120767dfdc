package org.sena.it.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.StringWriter;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.AssessmentImport;
import org.sena.needs.api.Evaluation;
import org.sena.needs.api.ImmutableAssessment;
import org.sena.needs.api.Needs;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.replay.CapacityBasis;
import org.sena.needs.api.replay.Cause;
import org.sena.needs.api.replay.Flow;
import org.sena.needs.api.replay.ImmutableReplayRequest;
import org.sena.needs.api.replay.LeftOut;
import org.sena.needs.api.replay.Move;
import org.sena.needs.api.replay.Replay;
import org.sena.needs.api.replay.ReplayReport;
import org.sena.needs.api.replay.ReplayRequest;
import org.sena.needs.api.replay.ReplayState;
import org.sena.needs.api.replay.Replays;
import org.sena.needs.api.replay.Standing;
import org.sena.scoring.api.CutPoints;
import org.sena.scoring.api.ImmutableScoringRequest;
import org.sena.scoring.api.ImmutableTrialPolicy;
import org.sena.scoring.api.ImmutableVocabulary;
import org.sena.scoring.api.Matrices;
import org.sena.scoring.api.MatrixState;
import org.sena.scoring.api.NoMatrixException;
import org.sena.scoring.api.ScoreSheet;
import org.sena.scoring.api.ScoredAnswer;

/** What another table or other thresholds would change, over assessments that are really kept. */
@InFramework
class ReplaysIT {

    private static final Duration LONGEST = Duration.ofSeconds(60);
    private static final int PEOPLE = 12;

    /** How full services are is only thought of needs that there are. */
    private static final String IN_THE_TAXONOMY = "homelessness";

    private static final Actor LEAD =
            ImmutableActor.builder().userId("it-lead").addRoles(Role.ADVICE_LEAD).build();

    @OsgiService private AssessmentImport assessments;
    @OsgiService private CurrentActor currentActor;
    @OsgiService private Matrices matrices;
    @OsgiService private Needs needs;
    @OsgiService private Questionnaires questionnaires;
    @OsgiService private Replays replays;

    private final String key = "it-" + UUID.randomUUID().toString().substring(0, 8);
    private final List<Assessment> kept = new ArrayList<>();

    @BeforeEach
    void keep_twelve_people_who_were_offered_a_call() throws Exception {
        Sample.publish(currentActor, questionnaires, matrices, key);

        Evaluation evaluation = needs.evaluate(Sample.interview(needs, key));

        for (int i = 0; i < PEOPLE; i++) {
            kept.add(
                    ImmutableAssessment.builder()
                            .id(UUID.randomUUID().toString())
                            .subjectId(UUID.randomUUID().toString())
                            .questionnaire(key)
                            .questionnaireVersion(1)
                            .answers(evaluation.interview().answers())
                            .scores(evaluation.scores())
                            .level(evaluation.level())
                            .assessedAt(Instant.parse("2026-06-03T10:00:00Z").plusSeconds(i))
                            .build());
        }

        as(
                Sample.ADMINISTRATOR,
                () -> {
                    assessments.store(kept);

                    return null;
                });
    }

    @Test
    void another_table_is_counted_need_by_need_and_the_version_is_one_step_on() throws Exception {
        check(30);

        ReplayReport report = report(request().version(2).build());
        Flow flow = move(Standing.PROACTIVE_CONTACT, Standing.DIRECT_REFERRAL, PEOPLE);

        assertEquals(PEOPLE, report.assessments());
        assertEquals(flow, report.levels());
        assertEquals(Map.of("housing", flow), report.needs());
        assertEquals(Map.of(Cause.TABLE, PEOPLE), report.causes());
        assertEquals(PEOPLE, report.weeks().get(0).before());
        assertEquals(0, report.weeks().get(0).after());
        assertEquals("35-44", report.ages().get(0).group());
        assertEquals(PEOPLE, report.sample().size());
        assertEquals(MatrixState.REPLAYED, as(LEAD, () -> matrices.versions(key)).get(0).state());
    }

    @Test
    void free_capacity_moves_people_under_the_same_table_and_says_so() throws Exception {
        check(IN_THE_TAXONOMY, 20);
        as(Sample.ADMINISTRATOR, () -> matrices.activate(key, 2));
        rescoreKept();

        ReplayReport report = report(request().capacity(CapacityBasis.ALL_AT).percent(0).build());

        assertEquals(Map.of(Cause.CAPACITY, PEOPLE), report.causes());
        assertEquals(move(Standing.SELF_SERVE, Standing.DIRECT_REFERRAL, PEOPLE), report.levels());
    }

    @Test
    void other_cut_points_are_a_thought_that_brings_no_version_on() throws Exception {
        check(90);

        ReplayReport report =
                report(
                        request()
                                .version(2)
                                .policy(
                                        ImmutableTrialPolicy.builder()
                                                .cutPoints(CutPoints.of(91, 95, 99))
                                                .build())
                                .build());

        assertEquals(Map.of(Cause.CUT_POINTS, PEOPLE), report.causes());
        assertEquals(
                move(Standing.PROACTIVE_CONTACT, Standing.SELF_SERVE, PEOPLE), report.levels());
        assertEquals(MatrixState.CHECKED, as(LEAD, () -> matrices.versions(key)).get(0).state());
    }

    @Test
    void nothing_of_the_assessments_is_changed_and_that_they_were_opened_is_audited_once()
            throws Exception {
        String before = Rows.of("SENA_AssessmentEntry");
        Replay replay = finished(request().build());
        String audit = Rows.of("SENA_AuditEventEntry");

        assertEquals(before, Rows.of("SENA_AssessmentEntry"));
        assertEquals(
                1, audit.split("replay\\.read\\nreplay\\n" + replay.id(), -1).length - 1, audit);
        assertTrue(audit.contains("assessments=" + PEOPLE));
        assertFalse(Rows.of("SENA_ReplayEntry").contains(kept.get(0).subjectId()));
    }

    @Test
    void only_the_months_asked_for_are_read() throws Exception {
        assertEquals(0, report(request().from(YearMonth.of(2026, 7)).build()).assessments());
        assertEquals(
                PEOPLE,
                report(request().from(YearMonth.of(2026, 6)).to(YearMonth.of(2026, 6)).build())
                        .assessments());
    }

    @Test
    void a_person_whose_key_was_destroyed_is_left_out_and_stops_nothing() throws Exception {
        Rows.update(
                "delete from SENA_SubjectKeyEntry where subjectId = ?", kept.get(3).subjectId());

        ReplayReport report = report(request().build());

        assertEquals(Map.of(LeftOut.UNREADABLE, 1), report.leftOut());
        assertEquals(PEOPLE - 1, report.assessments());
    }

    @Test
    void what_a_dead_node_began_goes_on_where_it_was() throws Exception {
        Replay replay = finished(request().build());
        List<String> ids = kept.stream().map(Assessment::id).sorted().toList();

        Rows.update(
                "update SENA_ReplayEntry set state_ = 'RUNNING', worker = 'gone', workingUntil = ?,"
                        + " assessmentsDone = 5, lastAssessmentId = ?, tally = ?, report = '',"
                        + " endedDate = null where replayId = ?",
                Timestamp.from(Instant.now().plusSeconds(2)),
                ids.get(4),
                "{\"firstAt\":1,\"lastAt\":2,\"counts\":{\"compared\":5},\"sample\":{}}",
                replay.id());
        waitFor(replay.id());

        assertEquals(PEOPLE, as(LEAD, () -> replays.find(replay.id())).orElseThrow().done());
        assertEquals(
                PEOPLE, as(LEAD, () -> replays.report(replay.id())).orElseThrow().assessments());
    }

    @Test
    void a_cancelled_one_ends_without_a_report_and_another_node_lets_go_of_it() throws Exception {
        Replay replay = finished(request().build());

        Rows.update(
                "update SENA_ReplayEntry set state_ = 'RUNNING', worker = 'other-node',"
                        + " workingUntil = ?, report = '' where replayId = ?",
                Timestamp.from(Instant.now().plusSeconds(600)),
                replay.id());
        as(
                LEAD,
                () -> {
                    replays.cancel(replay.id());

                    return null;
                });

        assertEquals(
                ReplayState.CANCELLED,
                as(LEAD, () -> replays.find(replay.id())).orElseThrow().state());
        assertEquals(Optional.empty(), as(LEAD, () -> replays.report(replay.id())));
        assertFalse(as(LEAD, () -> replays.writeCsv(replay.id(), new StringWriter())));
    }

    @Test
    void a_report_can_be_taken_away_as_a_table() throws Exception {
        StringWriter csv = new StringWriter();
        Replay replay = finished(request().build());

        assertTrue(as(LEAD, () -> replays.writeCsv(replay.id(), csv)));
        assertTrue(csv.toString().contains("assessments,,,,12\r\n"), csv.toString());
        assertTrue(
                csv.toString().contains("need,housing,proactive contact,proactive contact,12"),
                csv.toString());
    }

    @Test
    void nobody_else_may_try_or_look_and_that_they_wanted_to_is_written_down() throws Exception {
        Replay replay = finished(request().build());

        for (Role role :
                List.of(
                        Role.ADVISER,
                        Role.COMMISSIONER,
                        Role.ORGANISATION_MANAGER,
                        Role.DIRECTORY_EDITOR)) {
            Actor other = ImmutableActor.builder().userId("it-other-" + key).addRoles(role).build();

            assertDenied(other, () -> replays.start(request().build()));
            assertDenied(other, () -> replays.find(replay.id()));
            assertDenied(other, () -> replays.list(5));
            assertDenied(other, () -> replays.report(replay.id()));
            assertDenied(other, () -> replays.writeCsv(replay.id(), new StringWriter()));
            assertDenied(
                    other,
                    () -> {
                        replays.cancel(replay.id());

                        return null;
                    });
        }

        assertTrue(Rows.of("SENA_AuditEventEntry").contains("it-other-" + key));
    }

    @Test
    void without_an_active_table_there_is_nothing_to_try() {
        assertThrows(
                NoMatrixException.class,
                () ->
                        as(
                                LEAD,
                                () ->
                                        replays.start(
                                                ImmutableReplayRequest.builder()
                                                        .key("no-such")
                                                        .build())));
    }

    /** Keeps them anew under the table in force, as if they had answered today. */
    /** As if nobody had known then how full the services were. */
    private void rescoreKept() throws Exception {
        ScoreSheet scores =
                as(LEAD, () -> matrices.trial(key, 2))
                        .score(
                                ImmutableScoringRequest.builder()
                                        .addAnswers(ScoredAnswer.of("home", "on-the-street"))
                                        .build());
        List<Assessment> anew = new ArrayList<>();

        for (Assessment one : kept) {
            anew.add(
                    ImmutableAssessment.builder()
                            .from(one)
                            .id(UUID.randomUUID().toString())
                            .scores(scores)
                            .level(scores.needs().get(0).level())
                            .build());
        }

        Rows.update("delete from SENA_AssessmentEntry where questionnaireKey = ?", key);
        as(
                Sample.ADMINISTRATOR,
                () -> {
                    assessments.store(anew);

                    return null;
                });
    }

    private void check(int points) throws Exception {
        check("housing", points);
    }

    private void check(String need, int points) throws Exception {
        String table =
                "rule,question,operator,value,question 2,operator 2,value 2,need,urgency,intensity,"
                        + "reason\nR1,home,is,on-the-street,,,,"
                        + need
                        + ","
                        + points
                        + ","
                        + points
                        + ",You have no home\n";

        as(
                LEAD,
                () ->
                        matrices.check(
                                key,
                                table,
                                ImmutableVocabulary.builder()
                                        .putOptions("home", Set.of("on-the-street", "at-home"))
                                        .addNumbers("age")
                                        .addNeeds(need)
                                        .build()));
    }

    private ImmutableReplayRequest.Builder request() {
        return ImmutableReplayRequest.builder().key(key);
    }

    private ReplayReport report(ReplayRequest request) throws Exception {
        Replay replay = finished(request);

        return as(LEAD, () -> replays.report(replay.id())).orElseThrow();
    }

    private Replay finished(ReplayRequest request) throws Exception {
        Replay replay = as(LEAD, () -> replays.start(request));

        waitFor(replay.id());

        return replay;
    }

    private void waitFor(String replayId) throws Exception {
        long end = System.nanoTime() + LONGEST.toNanos();

        while (as(LEAD, () -> replays.find(replayId)).orElseThrow().state()
                == ReplayState.RUNNING) {
            if (System.nanoTime() > end) {
                fail("It was not finished in " + LONGEST.toSeconds() + " seconds");
            }

            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }

        assertEquals(
                ReplayState.FINISHED, as(LEAD, () -> replays.find(replayId)).orElseThrow().state());
    }

    private void assertDenied(Actor actor, Callable<?> deed) {
        assertThrows(NotAllowedException.class, () -> as(actor, deed));
    }

    private static Flow move(Standing from, Standing to, int count) {
        return Flow.of(List.of(Move.of(from, to, count)));
    }

    private <T> T as(Actor actor, Callable<T> work) throws Exception {
        return currentActor.callAs(actor, work);
    }
}
