package org.sena.it.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.scoring.api.ActivationRefusedException;
import org.sena.scoring.api.Hindrance;
import org.sena.scoring.api.ImmutableScoringRequest;
import org.sena.scoring.api.ImmutableVocabulary;
import org.sena.scoring.api.Matrices;
import org.sena.scoring.api.MatrixRefusedException;
import org.sena.scoring.api.MatrixState;
import org.sena.scoring.api.MatrixStateException;
import org.sena.scoring.api.MatrixVersion;
import org.sena.scoring.api.NoMatrixException;
import org.sena.scoring.api.ScoreSheet;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.scoring.api.Scoring;
import org.sena.scoring.api.ScoringRequest;
import org.sena.scoring.api.Trial;
import org.sena.scoring.api.Vocabulary;

/** A matrix is checked, made active, followed by every score, and retired by the next one. */
@InFramework
class MatricesIT {

    private static final Actor LEAD =
            ImmutableActor.builder().userId("it-lead").addRoles(Role.ADVICE_LEAD).build();

    private static final Actor SECOND =
            ImmutableActor.builder().userId("it-second").addRoles(Role.ADMINISTRATOR).build();

    private static final Actor ADVISER =
            ImmutableActor.builder().userId("it-adviser").addRoles(Role.ADVISER).build();

    private static final Vocabulary VOCABULARY =
            ImmutableVocabulary.builder()
                    .putOptions("food", Set.of("none", "some"))
                    .addNeeds("food")
                    .build();

    private static final ScoringRequest HUNGRY =
            ImmutableScoringRequest.builder().addAnswers(ScoredAnswer.of("food", "none")).build();

    @OsgiService private CurrentActor currentActor;
    @OsgiService private Matrices matrices;
    @OsgiService private Scoring scoring;

    private final String key = "it-" + UUID.randomUUID();

    @Test
    void a_checked_table_is_kept_as_it_was_handed_in() throws Exception {
        MatrixVersion version = asLead(() -> matrices.check(key, table(30), VOCABULARY));

        assertEquals(1, version.version());
        assertEquals(MatrixState.CHECKED, version.state());
        assertEquals(1, version.rules());
        assertEquals("it-lead", version.createdBy());
        assertEquals(Optional.of(table(30)), asLead(() -> matrices.source(key, 1)));
        assertEquals(List.of(version), asLead(() -> matrices.versions(key)));
        assertEquals(Optional.empty(), asLead(() -> matrices.active(key)));
    }

    @Test
    void a_table_with_a_mistake_leaves_nothing_behind() throws Exception {
        assertThrows(
                MatrixRefusedException.class,
                () -> asLead(() -> matrices.check(key, table(100), VOCABULARY)));

        assertEquals(List.of(), asLead(() -> matrices.versions(key)));
    }

    @Test
    void scores_follow_an_activation_at_once() throws Exception {
        activate(30);
        assertEquals(30, score().needs().get(0).urgency());

        activate(60);

        ScoreSheet sheet = score();

        assertEquals(60, sheet.needs().get(0).urgency());
        assertEquals(2, sheet.matrixVersion());
        assertEquals(
                List.of(MatrixState.ACTIVE, MatrixState.RETIRED),
                asLead(() -> matrices.versions(key)).stream().map(MatrixVersion::state).toList());
    }

    @Test
    void a_retired_version_comes_back_by_roll_back_alone() throws Exception {
        activate(30);
        activate(60);

        assertThrows(MatrixStateException.class, () -> asSecond(() -> matrices.activate(key, 1)));
        assertThrows(MatrixStateException.class, () -> asSecond(() -> matrices.activate(key, 3)));
        assertThrows(MatrixStateException.class, () -> asSecond(() -> rollBack(2)));
        assertEquals(2, score().matrixVersion());

        MatrixVersion back = asSecond(() -> rollBack(1));

        assertEquals(MatrixState.ACTIVE, back.state());
        assertEquals(1, score().matrixVersion());
        assertEquals(30, score().needs().get(0).urgency());
        assertEquals(
                List.of("CHECKED", "ACTIVATED", "RETIRED", "ROLLED_BACK too many calls"), steps(1));
        assertEquals(List.of("CHECKED", "ACTIVATED", "RETIRED"), steps(2));
    }

    @Test
    void who_checked_a_version_needs_somebody_else_to_activate_it_or_bring_it_back()
            throws Exception {
        activate(30);
        activate(60);
        asLead(() -> matrices.check(key, table(90), VOCABULARY));

        for (Callable<?> deed :
                List.<Callable<?>>of(
                        () -> matrices.activate(key, 3),
                        () -> matrices.activate(key, 3, VOCABULARY, ""),
                        () -> rollBack(1))) {
            ActivationRefusedException refused =
                    assertThrows(ActivationRefusedException.class, () -> asLead(deed));

            assertEquals(Hindrance.SECOND_PERSON, refused.hindrance());
        }

        assertEquals(
                Optional.of(Hindrance.SECOND_PERSON), asLead(() -> matrices.hindrance(key, 3)));
        assertEquals(Optional.empty(), asSecond(() -> matrices.hindrance(key, 3)));
        assertEquals(2, score().matrixVersion());
    }

    @Test
    void a_table_that_no_longer_fits_the_questionnaire_does_not_become_active() throws Exception {
        Vocabulary later =
                ImmutableVocabulary.builder()
                        .putOptions("food", Set.of("some"))
                        .addNeeds("food")
                        .build();

        asLead(() -> matrices.check(key, table(30), VOCABULARY));

        MatrixRefusedException refused =
                assertThrows(
                        MatrixRefusedException.class,
                        () -> asSecond(() -> matrices.activate(key, 1, later, "")));

        assertEquals("value", refused.problems().get(0).column());
        assertEquals(Optional.empty(), asLead(() -> matrices.active(key)));
    }

    @Test
    void sena_itself_needs_no_second_person() throws Exception {
        currentActor.callAs(
                Actor.system("it"),
                () -> matrices.activate(key, matrices.check(key, table(30), VOCABULARY).version()));

        assertEquals(1, score().matrixVersion());
    }

    @Test
    void a_version_can_be_tried_before_it_is_active() throws Exception {
        activate(30);
        asLead(() -> matrices.check(key, table(60), VOCABULARY));

        Trial trial = asLead(() -> matrices.trial(key, 2));
        ScoreSheet tried = trial.score(HUNGRY);

        assertEquals(60, tried.needs().get(0).urgency());
        assertEquals(2, tried.matrixVersion());
        assertEquals(1, score().matrixVersion());
        assertThrows(MatrixStateException.class, () -> asLead(() -> matrices.trial(key, 3)));
    }

    @Test
    void a_replay_marks_a_checked_version_and_no_other() throws Exception {
        asLead(() -> matrices.check(key, table(30), VOCABULARY));

        assertEquals(MatrixState.REPLAYED, asLead(() -> matrices.replayed(key, 1)).state());
        assertEquals(MatrixState.ACTIVE, asSecond(() -> matrices.activate(key, 1)).state());
        assertEquals(MatrixState.ACTIVE, asLead(() -> matrices.replayed(key, 1)).state());
        assertThrows(MatrixStateException.class, () -> asLead(() -> matrices.replayed(key, 2)));
    }

    @Test
    void without_an_active_matrix_nothing_is_scored() throws Exception {
        asLead(() -> matrices.check(key, table(30), VOCABULARY));

        assertThrows(NoMatrixException.class, this::score);
    }

    @Test
    void two_activations_at_once_leave_one_active_version() throws Exception {
        asLead(() -> matrices.check(key, table(30), VOCABULARY));
        asLead(() -> matrices.check(key, table(60), VOCABULARY));

        ExecutorService threads = Executors.newFixedThreadPool(2);

        try {
            // one may fail, for the other was first: that is as it should be
            threads.invokeAll(List.of(activation(1), activation(2)));
        } finally {
            threads.shutdown();
        }

        MatrixVersion active = asLead(() -> matrices.active(key)).orElseThrow();
        List<Integer> inState =
                asLead(() -> matrices.versions(key)).stream()
                        .filter(version -> version.state() == MatrixState.ACTIVE)
                        .map(MatrixVersion::version)
                        .toList();

        assertEquals(List.of(active.version()), inState);
        assertEquals(active.version(), score().matrixVersion());
    }

    @Test
    void an_adviser_keeps_no_matrix() {
        List<Callable<?>> deeds =
                List.of(
                        () -> matrices.check(key, table(30), VOCABULARY),
                        () -> matrices.activate(key, 1),
                        () -> matrices.activate(key, 1, VOCABULARY, ""),
                        () -> rollBack(1),
                        () -> matrices.hindrance(key, 1),
                        () -> matrices.steps(key, 1),
                        () -> matrices.trial(key, 1),
                        () -> matrices.replayed(key, 1),
                        () -> matrices.active(key),
                        () -> matrices.versions(key),
                        () -> matrices.source(key, 1));

        for (Callable<?> deed : deeds) {
            assertThrows(NotAllowedException.class, () -> currentActor.callAs(ADVISER, deed));
        }
    }

    private void activate(int urgency) throws Exception {
        MatrixVersion checked = asLead(() -> matrices.check(key, table(urgency), VOCABULARY));

        asSecond(() -> matrices.activate(key, checked.version()));
    }

    private Callable<MatrixVersion> activation(int version) {
        return () -> asSecond(() -> matrices.activate(key, version));
    }

    private ScoreSheet score() {
        return scoring.score(key, HUNGRY);
    }

    private <T> T asLead(Callable<T> deed) throws Exception {
        return currentActor.callAs(LEAD, deed);
    }

    private <T> T asSecond(Callable<T> deed) throws Exception {
        return currentActor.callAs(SECOND, deed);
    }

    private MatrixVersion rollBack(int version) {
        return matrices.rollBack(key, version, VOCABULARY, "too many calls");
    }

    private List<String> steps(int version) throws Exception {
        return asLead(() -> matrices.steps(key, version)).stream()
                .map(step -> (step.kind() + " " + step.note().orElse("")).strip())
                .toList();
    }

    private static String table(int urgency) {
        return "rule,question,operator,value,question 2,operator 2,value 2,need,urgency,intensity,"
                + "reason\nR1,food,is,none,,,,food,"
                + urgency
                + ",5,You told us you have no food\n";
    }
}
