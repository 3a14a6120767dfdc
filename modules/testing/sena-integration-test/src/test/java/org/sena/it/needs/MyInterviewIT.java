package org.sena.it.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.needs.api.Answers;
import org.sena.needs.api.AnswersRefusedException;
import org.sena.needs.api.MyInterview;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.SavedInterview;
import org.sena.needs.api.SavedInterviewUpkeep;
import org.sena.needs.api.SavedInterviews;

/** What a resident has under way: theirs alone, answer by answer, on all their devices. */
@InFramework
class MyInterviewIT {

    private static final String TABLE = "SENA_MyInterviewEntry";

    @OsgiService private CurrentActor currentActor;
    @OsgiService private Questionnaires questionnaires;
    @OsgiService private SavedInterviews saved;
    @OsgiService private SavedInterviewUpkeep upkeep;

    private final Actor resident = resident();

    private SavedInterview answers;

    @BeforeEach
    void publish() throws Exception {
        answers = Changing.answered(Changing.publishFirst(currentActor, questionnaires), "sofa");
    }

    @Test
    void a_resident_finds_what_was_saved_and_nobody_else_does() throws Exception {
        MyInterview mine = as(resident, () -> saved.replaceMine(answers));

        assertEquals(Optional.of(mine), as(resident, () -> saved.mine(Changing.KEY)));
        assertEquals(answers, mine.interview());

        for (Actor other : List.of(resident(), Actor.anonymous(), worker(Role.ADVISER))) {
            assertEquals(Optional.empty(), as(other, () -> saved.mine(Changing.KEY)));
        }
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void nobody_without_records_of_their_own_saves_anything(Role role) {
        Actor other = worker(role);

        assertThrows(NotAllowedException.class, () -> as(other, () -> saved.replaceMine(answers)));
        assertThrows(NotAllowedException.class, () -> as(other, () -> answer("age", "50")));
        assertThrows(NotAllowedException.class, () -> as(other, this::delete));
    }

    @Test
    void neither_a_visitor_nor_somebody_who_proved_a_referral_saves_anything() {
        for (Actor other : List.of(Actor.anonymous(), Actor.person("somebody"))) {
            assertThrows(
                    NotAllowedException.class, () -> as(other, () -> saved.replaceMine(answers)));
        }
    }

    @Test
    void an_answer_is_added_to_what_was_answered_elsewhere() throws Exception {
        as(resident, () -> saved.replaceMine(answers));
        as(resident, () -> answer("age", "50"));
        as(resident, () -> answer("home", "room"));

        Answers now =
                as(resident, () -> saved.mine(Changing.KEY)).orElseThrow().interview().answers();

        assertEquals(List.of("50"), now.to("age"));
        assertEquals(List.of("room"), now.to("home"));
        assertEquals(List.of(Changing.WORDS), now.to("pet"));
    }

    @Test
    void answers_given_at_the_same_moment_are_all_kept() throws Exception {
        as(resident, () -> saved.replaceMine(answers));

        atOnce(() -> answer("age", "61"), () -> answer("home", "room"), () -> answer("pet", "Rex"));

        Answers now =
                as(resident, () -> saved.mine(Changing.KEY)).orElseThrow().interview().answers();

        assertEquals(List.of("61"), now.to("age"));
        assertEquals(List.of("room"), now.to("home"));
        assertEquals(List.of("Rex"), now.to("pet"));
    }

    @Test
    void of_two_answers_to_one_question_the_last_stays() throws Exception {
        as(resident, () -> saved.replaceMine(answers));
        as(resident, () -> answer("age", "50"));
        as(resident, () -> answer("age", "51"));

        assertEquals(
                List.of("51"),
                as(resident, () -> saved.mine(Changing.KEY))
                        .orElseThrow()
                        .interview()
                        .answers()
                        .to("age"));
    }

    @Test
    void an_answer_that_does_not_fit_changes_nothing() throws Exception {
        MyInterview before = as(resident, () -> saved.replaceMine(answers));

        assertThrows(
                AnswersRefusedException.class, () -> as(resident, () -> answer("age", "many")));
        assertEquals(Optional.of(before), as(resident, () -> saved.mine(Changing.KEY)));
    }

    @Test
    void an_answer_to_what_is_not_there_any_more_saves_nothing() throws Exception {
        assertEquals(Optional.empty(), as(resident, () -> answer("age", "50")));
        assertEquals(Optional.empty(), as(resident, () -> saved.mine(Changing.KEY)));
    }

    @Test
    void what_is_deleted_is_gone_from_the_table() throws Exception {
        String count =
                "select count(*) from %s where subjectId = '%s'"
                        .formatted(TABLE, resident.subjectId().orElseThrow());

        as(resident, () -> saved.replaceMine(answers));
        assertEquals("1\n", Rows.ofQuery(count));
        as(resident, this::delete);

        assertEquals(Optional.empty(), as(resident, () -> saved.mine(Changing.KEY)));
        assertEquals("0\n", Rows.ofQuery(count));
    }

    @Test
    void the_table_holds_no_answer_in_clear() throws Exception {
        as(resident, () -> saved.replaceMine(answers));

        assertFalse(Rows.of(TABLE).contains(Changing.WORDS));
        assertFalse(Rows.ofAllTables().contains(Changing.WORDS));
    }

    @Test
    void what_nobody_went_on_with_for_a_year_is_deleted() throws Exception {
        String subject = resident.subjectId().orElseThrow();
        Actor other = resident();

        as(resident, () -> saved.replaceMine(answers));
        as(other, () -> saved.replaceMine(answers));
        Rows.change(
                "update "
                        + TABLE
                        + " set savedDate = now() - interval '366 days' where subjectId = '"
                        + subject
                        + "'");
        int deleted = as(Actor.system("test"), () -> upkeep.run(Instant.now()));

        assertTrue(deleted >= 1);
        assertEquals(Optional.empty(), as(resident, () -> saved.mine(Changing.KEY)));
        assertTrue(as(other, () -> saved.mine(Changing.KEY)).isPresent());
    }

    private Optional<MyInterview> answer(String question, String value) {
        return saved.answerMine(Changing.KEY, Map.of(question, List.of(value)));
    }

    private Object delete() {
        saved.deleteMine(Changing.KEY);

        return "deleted";
    }

    private void atOnce(Callable<?>... deeds) throws Exception {
        CyclicBarrier start = new CyclicBarrier(deeds.length);
        ExecutorService threads = Executors.newFixedThreadPool(deeds.length);

        try {
            List<Future<Object>> running = new ArrayList<>();

            for (Callable<?> deed : deeds) {
                running.add(
                        threads.submit(
                                () -> {
                                    start.await();

                                    return as(resident, deed);
                                }));
            }
            for (Future<Object> one : running) {
                one.get();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Actor resident() {
        String id = UUID.randomUUID().toString();

        return ImmutableActor.builder()
                .userId(id)
                .addRoles(Role.RESIDENT)
                .subjectId("subject-" + id)
                .build();
    }

    private static Actor worker(Role role) {
        return ImmutableActor.builder()
                .userId("it-" + role)
                .addRoles(role)
                .organisationId("org-1")
                .build();
    }

    private <T> T as(Actor actor, Callable<T> work) throws Exception {
        return currentActor.callAs(actor, work);
    }
}
