package org.sena.it.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.scoring.api.ActivationRefusedException;
import org.sena.scoring.api.ImmutableMatrixGuide;
import org.sena.scoring.api.ImmutableVocabulary;
import org.sena.scoring.api.Matrices;
import org.sena.scoring.api.MatrixDrafts;
import org.sena.scoring.api.MatrixFiles;
import org.sena.scoring.api.MatrixLine;
import org.sena.scoring.api.MatrixProblem;
import org.sena.scoring.api.MatrixRefusedException;
import org.sena.scoring.api.MatrixState;
import org.sena.scoring.api.MatrixStateException;
import org.sena.scoring.api.MatrixTable;
import org.sena.scoring.api.MatrixVersion;
import org.sena.scoring.api.RowChangedException;
import org.sena.scoring.api.RowEdit;
import org.sena.scoring.api.ScoringPolicies;
import org.sena.scoring.api.TableFormat;
import org.sena.scoring.api.Vocabulary;

/**
 * A table is handed in with mistakes, put right by two people, checked, and activated by a third.
 */
@InFramework
class MatrixDraftsIT {

    private static final Actor LEAD = actor("it-lead", Role.ADVICE_LEAD);
    private static final Actor ADMINISTRATOR = actor("it-administrator", Role.ADMINISTRATOR);
    private static final Actor THIRD = actor("it-third", Role.ADVICE_LEAD);

    private static final Vocabulary VOCABULARY =
            ImmutableVocabulary.builder()
                    .putOptions("food", Set.of("none", "some"))
                    .addNeeds("food")
                    .build();

    private static final String HEADER = String.join(",", MatrixTable.COLUMNS) + "\r\n";

    private static final String WITH_MISTAKES =
            HEADER
                    + "R1,food,is,none,,,,food,30,5,You have no food\r\n"
                    + "R2,food,is,plenty,,,,food,300,5,=1+1\r\n"
                    + "R3,food,is,some,,,,food,10,5,You have some food\r\n";

    @OsgiService private CurrentActor currentActor;
    @OsgiService private Matrices matrices;
    @OsgiService private MatrixDrafts drafts;
    @OsgiService private MatrixFiles files;
    @OsgiService private ScoringPolicies policies;

    private final String key = "it-" + UUID.randomUUID();

    @Test
    void a_table_goes_from_mistakes_to_active_through_three_hands() throws Exception {
        MatrixVersion draft = begin(WITH_MISTAKES);

        assertEquals(MatrixState.DRAFT, draft.state());
        assertEquals(3, draft.rules());
        assertEquals(List.of("3 value", "3 urgency", "3 reason"), problems());
        assertThrows(MatrixRefusedException.class, () -> as(LEAD, this::check));
        assertThrows(MatrixStateException.class, () -> as(THIRD, () -> matrices.activate(key, 1)));

        as(
                ADMINISTRATOR,
                () -> drafts.change(key, 1, List.of(RowEdit.change(line(3), row("R2", "some")))));
        assertEquals(List.of(), problems());
        assertEquals(MatrixState.CHECKED, as(LEAD, this::check).state());

        assertThrows(
                MatrixStateException.class,
                () -> as(LEAD, () -> drafts.change(key, 1, List.of(RowEdit.add(row("R4", ""))))));
        assertThrows(
                ActivationRefusedException.class, () -> as(LEAD, () -> matrices.activate(key, 1)));
        assertThrows(
                ActivationRefusedException.class,
                () -> as(ADMINISTRATOR, () -> matrices.activate(key, 1)));
        assertEquals(
                MatrixState.ACTIVE,
                as(THIRD, () -> matrices.activate(key, 1, VOCABULARY, "Agreed")).state());
        assertEquals(List.of("MADE", "CHANGED", "CHECKED", "ACTIVATED"), steps());
    }

    @Test
    void what_one_person_changes_in_a_row_is_one_step() throws Exception {
        begin(WITH_MISTAKES);

        for (Actor actor : List.of(LEAD, LEAD, ADMINISTRATOR, LEAD)) {
            as(actor, () -> drafts.change(key, 1, List.of(RowEdit.add(row("R9", "none")))));
        }

        assertEquals(List.of("MADE", "CHANGED", "CHANGED", "CHANGED"), steps());
    }

    @Test
    void two_editors_of_one_row_do_not_overwrite_each_other() throws Exception {
        begin(WITH_MISTAKES);

        MatrixLine read = line(2);
        List<Callable<MatrixVersion>> both = new ArrayList<>();

        for (String value : List.of("some", "none")) {
            both.add(
                    () ->
                            as(
                                    LEAD,
                                    () ->
                                            drafts.change(
                                                    key,
                                                    1,
                                                    List.of(
                                                            RowEdit.change(
                                                                    read,
                                                                    row("E-" + value, value))))));
        }

        ExecutorService threads = Executors.newFixedThreadPool(2);
        List<Throwable> refused = new ArrayList<>();

        try {
            for (Future<MatrixVersion> future : threads.invokeAll(both)) {
                try {
                    future.get();
                } catch (ExecutionException e) {
                    refused.add(e.getCause());
                }
            }
        } finally {
            threads.shutdown();
        }

        assertEquals(1, refused.size(), refused.toString());
        assertTrue(refused.get(0) instanceof RowChangedException, refused.toString());
        assertTrue(line(2).cell("rule").startsWith("E-"));
    }

    @Test
    void two_editors_of_two_rows_both_have_their_way() throws Exception {
        begin(WITH_MISTAKES);

        MatrixLine second = line(3);
        MatrixLine third = line(4);

        as(LEAD, () -> drafts.change(key, 1, List.of(RowEdit.remove(3, second.mark()))));
        as(
                ADMINISTRATOR,
                () -> drafts.change(key, 1, List.of(RowEdit.change(third, row("R3b", "some")))));

        assertEquals(
                List.of("R1", "R3b"),
                as(LEAD, () -> drafts.table(key, 1)).lines().stream()
                        .map(l -> l.cell("rule"))
                        .toList());
    }

    @Test
    void what_is_no_table_leaves_nothing_behind() throws Exception {
        assertThrows(MatrixRefusedException.class, () -> begin("no,table\n"));
        assertEquals(List.of(), as(LEAD, () -> matrices.versions(key)));
    }

    @Test
    void a_version_can_be_taken_up_discarded_and_compared() throws Exception {
        begin(WITH_MISTAKES);
        as(LEAD, () -> drafts.beginFrom(key, 1, VOCABULARY, "Another try"));
        as(LEAD, () -> drafts.change(key, 2, List.of(RowEdit.change(line(3), row("R2", "some")))));

        assertEquals(
                List.of("R2 CHANGED [value, urgency, reason]"),
                as(LEAD, () -> drafts.difference(key, 1, 2)).stream()
                        .map(c -> c.rule() + " " + c.kind() + " " + c.columns())
                        .toList());
        assertEquals(MatrixState.DISCARDED, as(LEAD, () -> drafts.discard(key, 1)).state());
        assertThrows(MatrixStateException.class, () -> as(LEAD, () -> drafts.discard(key, 1)));
        assertThrows(MatrixStateException.class, () -> as(LEAD, this::check));
    }

    @Test
    void a_table_comes_back_as_it_went_in_either_format() throws Exception {
        String good = HEADER + "R1,food,is,none,,,,food,30,-5,\"No food, no money\"\r\n";

        begin(good);
        as(LEAD, this::check);

        byte[] workbook = as(LEAD, () -> files.table(key, 1, TableFormat.XLSX));

        assertEquals(good, text(as(LEAD, () -> files.table(key, 1, TableFormat.CSV))));
        as(LEAD, () -> drafts.begin(key, "matrix.xlsx", workbook, VOCABULARY, ""));
        assertEquals(List.of(), as(LEAD, () -> drafts.difference(key, 1, 2)));
        assertEquals(TableFormat.XLSX, as(LEAD, () -> matrices.versions(key)).get(0).format());
    }

    @Test
    void a_formula_in_a_draft_does_not_leave_as_one() throws Exception {
        begin(WITH_MISTAKES);

        assertTrue(text(as(LEAD, () -> files.table(key, 1, TableFormat.CSV))).contains(",'=1+1"));
    }

    @Test
    void the_policy_of_today_is_told() {
        assertEquals(25, policies.today().cutPoints().medium());
        assertTrue(policies.today().secondPerson());
    }

    @ParameterizedTest
    @EnumSource(
            mode = Mode.EXCLUDE,
            names = {"ADVICE_LEAD", "ADMINISTRATOR"})
    void nobody_else_reads_or_writes_a_table(Role role) throws Exception {
        begin(WITH_MISTAKES);

        byte[] file = WITH_MISTAKES.getBytes(StandardCharsets.UTF_8);
        Actor other = actor("it-other", role);

        for (Callable<?> deed :
                List.<Callable<?>>of(
                        () -> drafts.begin(key, "m.csv", file, VOCABULARY, ""),
                        () -> drafts.beginFrom(key, 1, VOCABULARY, ""),
                        () -> drafts.table(key, 1),
                        () -> drafts.problems(key, 1, VOCABULARY),
                        () -> drafts.change(key, 1, List.of(RowEdit.add(row("R9", "none")))),
                        this::check,
                        () -> drafts.discard(key, 1),
                        () -> drafts.difference(key, 1, 1),
                        () -> files.table(key, 1, TableFormat.CSV),
                        () ->
                                files.template(
                                        ImmutableMatrixGuide.builder().build(), TableFormat.CSV))) {
            assertThrows(NotAllowedException.class, () -> currentActor.callAs(other, deed));
        }
    }

    private MatrixVersion begin(String csv) throws Exception {
        byte[] file = csv.getBytes(StandardCharsets.UTF_8);

        return as(LEAD, () -> drafts.begin(key, "matrix.csv", file, VOCABULARY, "First try"));
    }

    private MatrixVersion check() {
        return drafts.check(key, 1, VOCABULARY);
    }

    private MatrixLine line(int row) throws Exception {
        return as(LEAD, () -> drafts.table(key, 1)).line(row).orElseThrow();
    }

    private List<String> problems() throws Exception {
        List<MatrixProblem> found = as(LEAD, () -> drafts.problems(key, 1, VOCABULARY));

        return found.stream().map(p -> p.row() + " " + p.column()).toList();
    }

    private List<String> steps() throws Exception {
        return as(LEAD, () -> matrices.steps(key, 1)).stream()
                .map(step -> step.kind().name())
                .toList();
    }

    private <T> T as(Actor actor, Callable<T> deed) throws Exception {
        return currentActor.callAs(actor, deed);
    }

    private static Actor actor(String id, Role role) {
        return ImmutableActor.builder().userId(id).addRoles(role).build();
    }

    private static List<String> row(String rule, String value) {
        return List.of(rule, "food", "is", value, "", "", "", "food", "10", "5", "Because of food");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
