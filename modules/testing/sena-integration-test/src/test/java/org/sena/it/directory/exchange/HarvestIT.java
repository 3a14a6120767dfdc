package org.sena.it.directory.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.EnumSource.Mode.EXCLUDE;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.directory.api.Directory;
import org.sena.directory.api.DirectoryImport;
import org.sena.directory.api.ImmutableBatch;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.Service;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.exchange.FeedProblem;
import org.sena.directory.api.exchange.FeedRefusedException;
import org.sena.directory.api.exchange.FeedRun;
import org.sena.directory.api.exchange.Feeds;
import org.sena.directory.api.exchange.ForeignTerm;
import org.sena.directory.api.exchange.ImmutableFeedSettings;
import org.sena.identity.api.Actor;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.ImmutableActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;

/** Another directory is read in the background, again and again. */
@InFramework
class HarvestIT {

    @OsgiService private CurrentActor currentActor;
    @OsgiService private Directory directory;
    @OsgiService private DirectoryImport directoryImport;
    @OsgiService private Feeds feeds;

    private final ExampleFeed example = new ExampleFeed();
    private final String mending = UUID.randomUUID().toString();
    private final String painting = UUID.randomUUID().toString();

    @AfterEach
    void close() {
        example.close();
    }

    @Test
    void records_come_in_with_where_they_are_from_and_go_when_they_are_gone() throws Exception {
        example.put(mending, "Kite mending", "Food bank");
        example.put(painting, "Kite painting", "Food bank");

        String feedId = add(Optional.empty());
        FeedRun first = run(feedId, 1);

        assertEquals(FeedRun.State.DONE, first.state(), first::toString);
        assertEquals(2, first.stored(), first::toString);

        Service stored = Patience.untilThere(mending, () -> directory.service(mending));
        Provenance from = stored.provenance().orElseThrow();

        assertEquals("feed:" + feedId, from.origin());
        assertEquals("Example publisher", from.publisher());
        assertEquals(Optional.of(mending), from.sourceId());
        assertEquals(Provenance.Role.ASSURER, from.role());

        example.put(mending, "Kite mending and flying", "Food bank");
        example.remove(painting);

        FeedRun second = again(feedId, 2);

        assertEquals(1, second.stored(), second::toString);
        assertEquals(1, second.withdrawn(), second::toString);
        Patience.until(
                "changed",
                () ->
                        directory
                                .service(mending)
                                .filter(s -> s.name().equals("Kite mending and flying"))
                                .isPresent());
        Patience.until("withdrawn", () -> directory.service(painting).isEmpty());
        assertTrue(directory.removedAt(painting).isPresent());

        FeedRun third = again(feedId, 3);

        assertEquals(0, third.stored(), "nothing changed");
        assertEquals(1, third.unchanged(), third::toString);
    }

    @Test
    void what_an_editor_took_over_is_left_alone() throws Exception {
        example.put(mending, "Kite mending", "Food bank");

        String feedId = add(Optional.empty());

        run(feedId, 1);

        Service ours =
                ImmutableService.copyOf(
                                Patience.untilThere(mending, () -> directory.service(mending)))
                        .withName("Mending kites")
                        .withProvenance(Optional.empty());

        asEditor(
                () ->
                        directoryImport.store(
                                ImmutableBatch.builder()
                                        .origin("editor")
                                        .addServices(ours)
                                        .build()));
        example.put(mending, "Kite mending and flying", "Food bank");

        FeedRun second = again(feedId, 2);

        assertEquals(1, second.kept(), second::toString);
        assertEquals("Mending kites", directory.service(mending).map(Service::name).orElse(""));
    }

    @Test
    void a_term_nobody_knows_is_mapped_once_by_an_editor() throws Exception {
        example.put(mending, "Kite mending", "Sky things");

        String feedId = add(Optional.empty());
        FeedRun first = run(feedId, 1);
        List<FeedProblem> problems = asEditor(() -> feeds.problems(first.id(), 10));

        assertEquals(List.of("$.attributes"), paths(problems));
        assertTrue(directory.service(mending).isEmpty());

        ForeignTerm term = asEditor(() -> feeds.terms(feedId, 10)).get(0);

        assertEquals(ForeignTerm.Mapping.NONE, term.mapping());
        asEditor(
                () -> {
                    feeds.map(term.id(), Optional.of(TermRef.of("service-types", "food-bank")));
                    return term;
                });
        again(feedId, 2);

        assertEquals(
                java.util.Set.of("food-bank"),
                Patience.untilThere(mending, () -> directory.service(mending)).serviceTypes());
    }

    @Test
    void a_broken_feed_says_so() throws Exception {
        example.close();

        String feedId = add(Optional.empty());
        FeedRun run = run(feedId, 1);

        assertEquals(FeedRun.State.FAILED, run.state());
        assertTrue(run.message().orElse("").contains("does not answer"), run::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://example.org, NOT_AN_ADDRESS",
        "https://example.org/?a=b, NOT_AN_ADDRESS",
        "'', MISSING"
    })
    void an_address_that_cannot_be_asked_is_refused(
            String address, FeedRefusedException.Problem problem) {
        FeedRefusedException refused =
                assertThrows(
                        FeedRefusedException.class,
                        () ->
                                asEditor(
                                        () ->
                                                feeds.add(
                                                        settings(Optional.empty())
                                                                .withAddress(address))));

        assertEquals(Map.of("address", problem), refused.problems());
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"DIRECTORY_EDITOR", "ADMINISTRATOR"},
            mode = EXCLUDE)
    void others_have_nothing_to_do_with_feeds(Role role) {
        Actor actor = ImmutableActor.builder().userId("test-" + role).addRoles(role).build();

        for (Runnable deed :
                List.<Runnable>of(
                        () -> feeds.feeds(),
                        () -> feeds.feed("x"),
                        () -> feeds.add(settings(Optional.empty())),
                        () -> feeds.change("x", settings(Optional.empty())),
                        () -> feeds.run("x", true),
                        () -> feeds.cancel("x"),
                        () -> feeds.runs("x", 1),
                        () -> feeds.problems("x", 1),
                        () -> feeds.terms("x", 1),
                        () -> feeds.map("x", Optional.empty()))) {
            assertThrows(
                    NotAllowedException.class,
                    () ->
                            currentActor.callAs(
                                    actor,
                                    () -> {
                                        deed.run();
                                        return role;
                                    }));
        }
    }

    private String add(Optional<String> otherwise) throws Exception {
        return asEditor(() -> feeds.add(settings(otherwise)));
    }

    private ImmutableFeedSettings settings(Optional<String> otherwise) {
        return ImmutableFeedSettings.builder()
                .name("Example feed")
                .address(example.address())
                .publisher("Example publisher")
                .role(Provenance.Role.ASSURER)
                .everyHours(24)
                .active(true)
                .otherwiseType(otherwise)
                .build();
    }

    private FeedRun again(String feedId, int number) throws Exception {
        asEditor(
                () -> {
                    feeds.run(feedId, true);
                    return feedId;
                });

        return run(feedId, number);
    }

    /** Waits for the run of that number to end. */
    private FeedRun run(String feedId, int number) {
        return Patience.untilThere(
                "run " + number,
                () ->
                        currentActor.supplyAs(
                                editor(),
                                () ->
                                        Optional.of(feeds.runs(feedId, 10))
                                                .filter(runs -> runs.size() == number)
                                                .map(runs -> runs.get(0))
                                                .filter(run -> run.state().isOver())));
    }

    private <T> T asEditor(Callable<T> deed) throws Exception {
        return currentActor.callAs(editor(), deed);
    }

    private static Actor editor() {
        return ImmutableActor.builder()
                .userId("test-editor")
                .addRoles(Role.DIRECTORY_EDITOR)
                .build();
    }

    private static List<String> paths(List<FeedProblem> problems) {
        return problems.stream()
                .map(FeedProblem::path)
                .collect(java.util.stream.Collectors.toList());
    }
}
