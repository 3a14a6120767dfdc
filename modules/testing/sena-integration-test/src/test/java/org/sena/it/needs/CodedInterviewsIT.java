package org.sena.it.needs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.ResumeCode;
import org.sena.needs.api.SavedInterview;
import org.sena.needs.api.SavedInterviewUpkeep;
import org.sena.needs.api.SavedInterviews;
import org.sena.needs.api.TakenUp;
import org.sena.needs.api.TooManyTriesException;

/** Answers under a code: whoever has it opens them, and nobody and nothing else does. */
@InFramework
class CodedInterviewsIT {

    private static final String TABLE = "SENA_CodedInterviewEntry";

    @OsgiService private CurrentActor currentActor;
    @OsgiService private Questionnaires questionnaires;
    @OsgiService private SavedInterviews saved;
    @OsgiService private SavedInterviewUpkeep upkeep;

    private SavedInterview answers;

    @BeforeEach
    void publish() throws Exception {
        answers = Changing.answered(Changing.publishFirst(currentActor, questionnaires), "sofa");
    }

    @Test
    void a_code_opens_the_answers_as_often_as_it_is_used_and_however_it_is_typed() {
        String code = saved.save(answers).code();

        for (String typed : List.of(code, code, code.toLowerCase(), code.replace('-', ' '))) {
            assertEquals(Optional.of(answers), saved.open(typed), typed);
        }
    }

    @Test
    void each_saving_gets_a_code_of_its_own_that_lasts_for_thirty_days() {
        ResumeCode one = saved.save(answers);
        ResumeCode other = saved.save(answers);

        assertNotEquals(one.code(), other.code());
        assertTrue(one.until().isAfter(Instant.now().plus(Duration.ofDays(30))));
        assertTrue(one.until().isBefore(Instant.now().plus(Duration.ofDays(32))));
    }

    @Test
    void saving_again_under_the_code_takes_the_place_of_what_was_there() {
        SavedInterview newer = Changing.answered(answers.version(), "street");
        String code = saved.save(answers).code();

        assertEquals(Optional.of(code), saved.saveAgain(code, newer).map(ResumeCode::code));
        assertEquals(Optional.of(newer), saved.open(code));
    }

    @Test
    void a_wrong_a_deleted_and_an_expired_code_give_the_same() throws SQLException {
        String deleted = saved.save(answers).code();
        String expired = saved.save(answers).code();

        assertTrue(saved.forget(deleted));
        Rows.change("update " + TABLE + " set expiryDate = now() - interval '1 second'");

        for (String code : List.of("2222-2222-2222-2222", "nonsense", deleted, expired)) {
            assertEquals(Optional.empty(), saved.open(code), code);
            assertEquals(Optional.empty(), saved.saveAgain(code, answers), code);
            assertFalse(saved.forget(code), code);
        }
    }

    @Test
    void who_tries_a_code_too_often_waits() {
        String gone = saved.save(answers).code();

        saved.forget(gone);

        for (int i = 0; i < 10; i++) {
            assertEquals(Optional.empty(), saved.open(gone), "try " + i);
        }

        assertThrows(TooManyTriesException.class, () -> saved.open(gone));
        assertThrows(TooManyTriesException.class, () -> saved.forget(gone));
        assertThrows(TooManyTriesException.class, () -> saved.saveAgain(gone, answers));

        String other = saved.save(answers).code();

        assertTrue(saved.open(other).isPresent(), "others go on");
    }

    @Test
    void the_upkeep_deletes_what_expired_and_nothing_else() throws Exception {
        String expired = saved.save(answers).code();

        Rows.change("update " + TABLE + " set expiryDate = now() - interval '1 second'");

        String valid = saved.save(answers).code();

        currentActor.callAs(Actor.system("test"), () -> upkeep.run(Instant.now()));

        assertEquals(Optional.of(answers), saved.open(valid));
        assertEquals(Optional.empty(), saved.open(expired));
        assertEquals(
                "0\n", Rows.ofQuery("select count(*) from " + TABLE + " where expiryDate < now()"));
    }

    @Test
    void nobody_else_runs_the_upkeep() {
        assertThrows(NotAllowedException.class, () -> upkeep.run(Instant.now()));
    }

    @Test
    void the_database_holds_neither_the_code_nor_an_answer_nor_whose_they_are() throws Exception {
        Actor resident = Actor.person("subject-of-coded-answers");
        String code = currentActor.callAs(resident, () -> saved.save(answers)).code();
        String everything = Rows.ofAllTables();

        for (String secret :
                List.of(Changing.WORDS, code, code.replace("-", ""), code.toLowerCase())) {
            assertFalse(everything.contains(secret), "something holds it in clear");
        }
        assertEquals(
                Set.of("mvccversion", "lookup_", "sealedinterview", "expirydate"),
                Rows.columns(TABLE));
        assertFalse(Rows.of(TABLE).contains("subject-of-coded-answers"));
    }

    @Test
    void answers_to_an_older_version_are_walked_again_and_what_no_longer_fits_is_said()
            throws Exception {
        String code = saved.save(answers).code();
        int second = Changing.publishSecond(currentActor, questionnaires);
        TakenUp taken = saved.takeUp(saved.open(code).orElseThrow());

        assertTrue(taken.changed());
        assertEquals(second, taken.interview().questionnaire().version());
        assertEquals(List.of("41"), taken.interview().answers().to("age"));
        assertEquals(Set.of("age"), taken.interview().answers().asMap().keySet());
        assertEquals(
                Set.of("Where do you sleep?", "What is your pet called?"),
                Set.copyOf(taken.gone()));
        assertFalse(taken.interview().complete());
    }

    @Test
    void answers_to_the_newest_version_come_back_whole() {
        TakenUp taken = saved.takeUp(answers);

        assertFalse(taken.changed());
        assertEquals(List.of(), taken.gone());
        assertEquals(answers.answers(), taken.interview().answers());
    }
}
