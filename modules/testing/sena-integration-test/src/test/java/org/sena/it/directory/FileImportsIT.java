package org.sena.it.directory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.Service;
import org.sena.directory.api.exchange.ColumnMapping;
import org.sena.directory.api.exchange.FileColumn;
import org.sena.directory.api.exchange.FileImports;
import org.sena.directory.api.exchange.FileRefusedException;
import org.sena.directory.api.exchange.ImmutableColumnMapping;
import org.sena.directory.api.exchange.ImportRun;
import org.sena.directory.api.exchange.ImportState;
import org.sena.directory.api.exchange.RecordPreview;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;

@InFramework
class FileImportsIT {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @OsgiService private CurrentActor currentActor;
    @OsgiService private Directory directory;
    @OsgiService private FileImports imports;

    /** In every name, so that only this test's services are found. */
    private final String word = "zither" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void a_file_is_checked_stored_and_taken_back() throws Exception {
        String run = checked("1," + word + " one,Zither Trust,food bank,2026-01-31\n");
        List<RecordPreview> preview = asEditor(() -> imports.preview(run, 5));

        assertEquals(word + " one", preview.get(0).service().name());
        assertEquals(RecordPreview.Change.NEW, preview.get(0).change());
        assertEquals(List.of(), found(), "nothing is stored before it was started");

        start(run, false);
        assertEquals(List.of(word + " one"), found());
        assertEquals("import:" + run, service().provenance().orElseThrow().origin());

        asEditor(() -> move(() -> imports.undo(run)));
        assertEquals(Set.of(), Set.copyOf(await(run, ImportState.UNDONE).leftAlone()));
        awaitFound(List.of());
    }

    @Test
    void the_same_file_again_changes_nothing() throws Exception {
        String row = "1," + word + " one," + word + " trust,food bank,2026-01-31\n";

        start(checked(row), false);

        String again = checked(row);

        assertEquals(1, run(again).sameServices());
        assertEquals(0, run(again).newServices() + run(again).changedServices());
        start(again, false);
        assertEquals(0, run(again).stored());
    }

    @Test
    void an_undone_change_brings_the_former_record_back() throws Exception {
        start(checked("1," + word + " one," + word + " trust,food bank,2026-01-31\n"), false);

        String second = checked("1," + word + " changed," + word + " trust,food bank,2026-01-31\n");

        assertEquals(1, run(second).changedServices());
        start(second, false);
        assertEquals(List.of(word + " changed"), found());
        asEditor(() -> move(() -> imports.undo(second)));
        await(second, ImportState.UNDONE);
        awaitFound(List.of(word + " one"));
    }

    @Test
    void refused_rows_hold_the_file_up_until_they_are_left_out() throws Exception {
        String run =
                checked(
                        "1,"
                                + word
                                + " one,Zither Trust,food bank,2026-01-31\n2,"
                                + word
                                + " two,Zither Trust,flying,2026-01-31\n");

        assertEquals(1, run(run).refusedServices());
        assertThrows(
                IllegalStateException.class,
                () -> asEditor(() -> move(() -> imports.start(run, false))));
        start(run, true);
        assertEquals(List.of(word + " one"), found());
    }

    @Test
    void problems_can_be_downloaded_and_are_safe_to_open() throws Exception {
        String run = checked("=2,=" + word + ",Zither Trust,flying,2026-01-31\n");
        StringWriter csv = new StringWriter();

        asEditor(
                () -> {
                    imports.writeProblems(run, csv);

                    return run;
                });

        assertTrue(csv.toString().contains("2,D,types,yes,"), csv.toString());
        assertFalse(csv.toString().contains("\n="), csv.toString());
    }

    @Test
    void a_refused_file_leaves_nothing_behind() throws Exception {
        int before = asEditor(() -> imports.runs(1_000)).size();

        assertThrows(FileRefusedException.class, () -> take("name,about\nA,\"open\n"));
        assertEquals(before, asEditor(() -> imports.runs(1_000)).size());
    }

    @Test
    void a_mapping_that_lacks_something_starts_nothing() throws Exception {
        String run = take("a,b\n1,2\n");
        ColumnMapping mapping = ImmutableColumnMapping.builder().source("x").build();

        assertEquals(2, asEditor(() -> imports.check(run, mapping)).size());
        assertEquals(ImportState.MAPPING, run(run).state());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EXCLUDE,
            names = {"DIRECTORY_EDITOR", "ADMINISTRATOR"})
    void nobody_else_brings_or_sees_files(Role role) {
        assertThrows(
                NotAllowedException.class,
                () -> currentActor.callAs(Examples.user(role), () -> imports.runs(1)));
        assertThrows(
                NotAllowedException.class,
                () ->
                        currentActor.callAs(
                                Examples.user(role), () -> imports.take("a.csv", stream("a"))));
    }

    private String checked(String rows) throws Exception {
        String run = take("id,name,organisation,types,last checked\n" + rows);
        List<FileColumn> columns = asEditor(() -> imports.columns(run));
        ImmutableColumnMapping.Builder mapping = ImmutableColumnMapping.builder().source(word);

        columns.forEach(
                column -> mapping.putColumns(column.header(), column.guess().orElseThrow()));
        assertEquals(List.of(), asEditor(() -> imports.check(run, mapping.build())));
        await(run, ImportState.CHECKED);

        return run;
    }

    private void start(String run, boolean withoutRefused) throws Exception {
        asEditor(() -> move(() -> imports.start(run, withoutRefused)));
        await(run, ImportState.FINISHED);
    }

    private String take(String content) throws Exception {
        return asEditor(() -> imports.take("services.csv", stream(content)));
    }

    private ImportRun run(String id) throws Exception {
        return asEditor(() -> imports.run(id).orElseThrow());
    }

    private ImportRun await(String id, ImportState state) throws Exception {
        Instant end = Instant.now().plus(PATIENCE);

        while (run(id).state() != state) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("Still " + run(id));
            }

            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }

        return run(id);
    }

    /** The index follows in a moment. */
    private void awaitFound(List<String> names) {
        Instant end = Instant.now().plus(PATIENCE);

        while (!found().equals(names) && Instant.now().isBefore(end)) {
            LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
        }

        assertEquals(names, found());
    }

    private List<String> found() {
        return directory
                .search(ImmutableServiceSearch.builder().words(word).build())
                .services()
                .stream()
                .map(Service::name)
                .collect(Collectors.toList());
    }

    private Service service() {
        return directory
                .search(ImmutableServiceSearch.builder().words(word).build())
                .services()
                .get(0);
    }

    private <T> T asEditor(Callable<T> work) throws Exception {
        return currentActor.callAs(Examples.user(Role.DIRECTORY_EDITOR), work);
    }

    private static boolean move(Runnable step) {
        step.run();

        return true;
    }

    private static ByteArrayInputStream stream(String content) {
        return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
    }
}
