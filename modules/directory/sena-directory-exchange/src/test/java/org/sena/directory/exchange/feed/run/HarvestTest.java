package org.sena.directory.exchange.feed.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.directory.api.Provenance;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.exchange.FeedVersion;
import org.sena.directory.api.exchange.ImmutableFeedSettings;
import org.sena.directory.exchange.feed.FaultyServer;
import org.sena.directory.exchange.feed.FaultyServer.Said;
import org.sena.directory.exchange.feed.http.Destinations;
import org.sena.directory.exchange.feed.http.ImmutableManners;
import org.sena.directory.exchange.feed.http.PoliteWeb;

/** Runs over feeds that a real server serves, well and badly. All records are made up. */
class HarvestTest {

    private final FaultyServer server = new FaultyServer();
    private final MemoryRows rows = new MemoryRows();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void a_feed_of_version_3_is_read_to_its_last_page() {
        root("HSDS-UK-3.0");
        server.says(list(1), page3(3, false, full("a"), full("b")));
        server.says(list(2), page3(3, true, full("c")));
        run(1, false);

        assertEquals(FeedVersion.V3, rows.version);
        assertEquals(Set.of("a", "b", "c"), rows.stored.keySet());
        assertEquals("done ", rows.end);
        assertEquals(Set.of("lunch-club"), rows.stored.get("a").serviceTypes());
    }

    @Test
    void a_feed_of_version_1_is_recognised_by_its_list_and_asked_for_each_record() {
        server.says(
                "/services?page=1",
                "{\"totalElements\":1,\"last\":true,\"content\":[{\"id\":\"9\"}]}");
        server.says(
                "/services?page=1&per_page=50",
                "{\"totalElements\":1,\"last\":true,\"content\":[{\"id\":\"9\"}]}");
        server.says(
                "/services/9",
                "{\"id\":\"9\",\"name\":\"Lunch\",\"status\":\"active\","
                        + "\"organization\":{\"id\":\"1\",\"name\":\"By us\"},"
                        + "\"service_taxonomys\":[{\"id\":\"t\",\"taxonomy\":{\"id\":\"x:1\","
                        + "\"name\":\"Lunch Club\",\"vocabulary\":\"x\"}}]}");
        run(1, false);

        assertEquals(FeedVersion.V1, rows.version);
        assertEquals(Set.of("9"), rows.stored.keySet(), () -> rows.problems.toString());
        assertEquals("Lunch", rows.stored.get("9").name());
    }

    @Test
    void a_broken_record_is_told_with_its_place_and_the_others_are_taken() {
        root("HSDS-UK-3.0");
        server.says(
                list(1),
                page3(
                        4,
                        true,
                        full("a"),
                        full("b").replace("\"name\":\"Lunch b\",", ""),
                        full("a"),
                        full("d").replace("09:00", "nine-ish")));
        run(1, false);

        assertEquals(Set.of("a"), rows.stored.keySet());
        assertEquals("$.name", rows.problems.get("b").path());
        assertEquals("It is listed twice", rows.problems.get("a").problem().orElseThrow());
        assertEquals("$.schedules[0].opens_at", rows.problems.get("d").path());
    }

    @Test
    void what_the_directory_refuses_is_told_and_the_others_are_taken() {
        root("HSDS-UK-3.0");
        server.says(list(1), page3(3, true, full("a"), full("b"), full("c")));
        rows.refused = "b";
        run(1, false);

        assertEquals(Set.of("a", "c"), rows.stored.keySet());
        assertEquals("A value is out of range", rows.problems.get("b").problem().orElseThrow());
    }

    @Test
    void a_run_goes_on_with_the_page_in_hand_after_it_broke_off() {
        root("HSDS-UK-3.0");
        server.says(list(1), page3(3, false, full("a")));
        server.says(list(2), page3(3, false, full("b")));
        server.says(list(3), page3(3, true, full("c")));
        rows.commitsToLive = 1;

        assertThrows(IllegalStateException.class, () -> run(1, false));

        rows.commitsToLive = Integer.MAX_VALUE;
        server.asked().clear();
        run(rows.pages.get(0), false);

        assertFalse(server.asked().contains(list(1)));
        assertEquals(Set.of("a", "b", "c"), rows.stored.keySet());
    }

    @Test
    void what_did_not_change_is_not_stored_again_and_what_is_gone_is_withdrawn() {
        root("HSDS-UK-3.0");
        server.says(list(1), page3(3, true, full("a"), full("b"), full("c")));
        run(1, false);
        rows.stored.remove("a");
        rows.next();
        server.says(list(1), page3(1, true, full("a")));
        server.says("/services/c", full("c"));
        run(1, false);

        assertFalse(rows.stored.containsKey("a"), "the same again was stored again");
        assertEquals(Set.of("b"), rows.withdrawn);
        assertTrue(rows.stored.containsKey("c"), "still there, only not listed");
    }

    @Test
    void a_feed_that_suddenly_lists_nothing_is_broken_and_nothing_is_taken_out() {
        root("HSDS-UK-3.0");
        server.says(list(1), page3(1, true, full("a")));
        run(1, false);
        rows.next();
        server.says(list(1), page3(0, true));
        run(1, false);

        assertTrue(rows.end.startsWith("failed It lists nothing"), rows.end);
        assertEquals(Set.of("a"), rows.stored.keySet());
    }

    @Test
    void only_changes_are_asked_for_where_the_feed_understands_it_and_tombstones_withdraw() {
        root("HSDS-UK-3.0");
        server.says(list(1), page3(2, true, full("a"), full("b")));
        run(1, false);
        rows.next();
        server.says(
                "/services?page=1&per_page=1&modified_after=2999-01-01T00:00:00Z", page3(0, true));
        server.says(
                list(1) + "&modified_after=2026-11-01T00:00:00Z",
                page3(
                        2,
                        true,
                        full("a").replace("Lunch a", "Supper"),
                        "{\"id\":\"b\",\"name\":\"Lunch b\",\"status\":\"defunct\"}"));
        run(1, true);

        assertFalse(rows.whole);
        assertEquals("Supper", rows.stored.get("a").name());
        assertEquals(Set.of("b"), rows.withdrawn);
    }

    @Test
    void a_feed_without_end_is_left_when_nothing_new_comes() {
        root("HSDS-UK-3.0");
        server.does(
                "/services",
                exchange -> {
                    String query = exchange.getRequestURI().getQuery();
                    int page = Integer.parseInt(query.replaceAll(".*page=(\\d+)&per.*", "$1"));

                    return new Said(
                            200, page3(99, false, full("r" + page % 2), full("s" + page % 2)));
                });
        run(1, false);

        assertEquals(4, rows.stored.size());
        assertTrue(rows.end.startsWith("done"), rows.end);
    }

    @ParameterizedTest
    @CsvSource({"7, 2", "1, 2", "2, 2", "0, 2"})
    void a_wrong_total_loses_nothing(long said, int listed) {
        root("HSDS-UK-3.0");
        server.says(list(1), page3(said, false, full("a")));
        server.says(list(2), page3(said, true, full("b")));
        server.says(list(3), page3(said, true));
        run(1, false);

        assertEquals(listed, rows.stored.size());
        assertEquals(said != listed && said > 0, rows.end.contains("It says it has"), rows.end);
    }

    @Test
    void a_page_that_is_cut_off_is_asked_for_again_and_then_breaks_the_run() {
        root("HSDS-UK-3.0");
        server.says(list(1), "{\"contents\":[{\"id\":\"a\",");
        run(1, false);

        assertEquals("failed Page 1 of its services is no JSON", rows.end);
    }

    @Test
    void what_is_no_feed_is_said_to_be_none() {
        run(1, false);

        assertTrue(rows.end.startsWith("failed There is no list of services"), rows.end);
    }

    @Test
    void a_busy_feed_pauses_the_run() {
        server.does(
                "/",
                e -> {
                    e.getResponseHeaders().set("Retry-After", "900");
                    return new Said(503, "");
                });
        run(1, false);

        assertEquals("paused PT15M", rows.end);
    }

    @Test
    void an_editor_can_end_a_run() {
        root("HSDS-UK-3.0");
        rows.cancelled = true;
        run(1, false);

        assertEquals("cancelled", rows.end);
    }

    @Test
    void a_term_nobody_knows_waits_for_the_editor_and_is_known_from_then_on() {
        root("HSDS-UK-3.0");
        server.says(list(1), page3(1, true, full("a").replace("Lunch club", "Quiz")));
        run(1, false);

        assertEquals("$.attributes", rows.problems.get("a").path());

        rows.next();
        rows.decided.put("x:a", Optional.of(TermRef.of("service-types", "lunch-club")));
        run(1, false);

        assertEquals(Set.of("lunch-club"), rows.stored.get("a").serviceTypes());
    }

    @Test
    void markup_is_taken_out() {
        root("HSDS-UK-3.0");
        server.says(
                list(1),
                page3(
                        1,
                        true,
                        full("a")
                                .replace(
                                        "A meal.",
                                        "<p>A <b>meal</b>.</p><script>x()</script><p>Tea &amp; cake</p>")));
        run(1, false);

        assertEquals("A meal.\n\nTea & cake", rows.stored.get("a").description());
    }

    private void run(int page, boolean changesOnly) {
        new Harvest(
                        rows,
                        new PoliteWeb(
                                new Destinations(true),
                                ImmutableManners.builder().build(),
                                time -> {},
                                Clock.systemUTC()),
                        new OneType(),
                        task(page, changesOnly))
                .run();
    }

    private Task task(int page, boolean changesOnly) {
        return ImmutableTask.builder()
                .feedId("feed")
                .runId("run")
                .reader("me")
                .settings(
                        ImmutableFeedSettings.builder()
                                .name("Example")
                                .address(server.address())
                                .publisher("Example")
                                .role(Provenance.Role.NONE)
                                .everyHours(24)
                                .active(true)
                                .build())
                .mappingNumber(rows.decided.size())
                .whole(!changesOnly)
                .since(
                        changesOnly
                                ? Optional.of(Instant.parse("2026-11-01T00:00:00Z"))
                                : Optional.empty())
                .nextPage(page)
                .sweeping(false)
                .build();
    }

    private void root(String version) {
        server.says("/", "{\"version\":\"" + version + "\"}");
    }

    private static String list(int page) {
        return "/services?page=" + page + "&per_page=100&full=true";
    }

    private static String page3(long total, boolean last, String... items) {
        return "{\"total_items\":"
                + total
                + ",\"last_page\":"
                + last
                + ",\"empty\":"
                + (items.length == 0)
                + ",\"contents\":["
                + String.join(",", items)
                + "]}";
    }

    private static String full(String id) {
        return "{\"id\":\""
                + id
                + "\",\"name\":\"Lunch "
                + id
                + "\",\"status\":\"active\",\"description\":\"A meal.\","
                + "\"organization\":{\"id\":\"o\",\"name\":\"By us\",\"description\":\"We\"},"
                + "\"schedules\":[{\"id\":\"s\",\"freq\":\"WEEKLY\",\"byday\":\"TU\","
                + "\"opens_at\":\"09:00\",\"closes_at\":\"10:00\"}],"
                + "\"attributes\":[{\"id\":\"l\",\"taxonomy_term\":{\"id\":\"x:"
                + id
                + "\",\"name\":\"Lunch club\",\"description\":\"\"}}]}";
    }
}
