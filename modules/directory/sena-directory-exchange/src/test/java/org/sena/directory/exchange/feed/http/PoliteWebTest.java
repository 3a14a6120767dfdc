package org.sena.directory.exchange.feed.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sena.directory.exchange.feed.FaultyServer;
import org.sena.directory.exchange.feed.FaultyServer.Said;

class PoliteWebTest {

    private final FaultyServer server = new FaultyServer();
    private final List<Duration> pauses = new ArrayList<>();
    private final Web web = web(new Destinations(true));

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void questions_are_apart_and_say_who_asks() {
        List<String> agents = new ArrayList<>();

        server.does(
                "/a",
                exchange -> {
                    agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
                    return new Said(200, "{}");
                });
        get("/a");
        get("/a");

        assertEquals(List.of(Duration.ofMillis(250)), pauses);
        assertTrue(agents.get(0).contains("SENA"), agents::toString);
    }

    @Test
    void a_server_that_stumbles_is_asked_again_after_longer_and_longer_pauses() {
        AtomicInteger times = new AtomicInteger();

        server.does("/a", e -> new Said(times.incrementAndGet() < 3 ? 500 : 200, "{}"));

        assertTrue(get("/a").isFound());
        assertTrue(
                pauses.contains(Duration.ofSeconds(2)) && pauses.contains(Duration.ofSeconds(4)));
    }

    @Test
    void a_server_that_never_stands_counts_as_broken() {
        server.does("/a", e -> new Said(500, ""));

        FeedBrokenException broken = assertThrows(FeedBrokenException.class, () -> get("/a"));

        assertTrue(broken.getMessage().contains("500"), broken::getMessage);
        assertEquals(4, server.asked().size());
    }

    @Test
    void a_short_wait_is_granted_and_a_long_one_ends_the_run_for_now() {
        AtomicInteger times = new AtomicInteger();

        server.does(
                "/a",
                e -> {
                    e.getResponseHeaders()
                            .set("Retry-After", times.incrementAndGet() == 1 ? "7" : "3600");
                    return new Said(429, "");
                });

        FeedBusyException busy = assertThrows(FeedBusyException.class, () -> get("/a"));

        assertTrue(pauses.contains(Duration.ofSeconds(7)));
        assertEquals(Duration.ofHours(1), busy.patience());
    }

    @Test
    void an_answer_that_grows_too_long_is_hung_up() {
        server.does("/a", e -> new Said(200, "x".repeat(2_000)));

        FeedBrokenException broken = assertThrows(FeedBrokenException.class, () -> get("/a"));

        assertTrue(broken.getMessage().contains("longer"), broken::getMessage);
    }

    @Test
    void a_body_that_never_ends_is_not_waited_for() {
        CountDownLatch end = new CountDownLatch(1);

        server.does(
                "/a",
                e -> {
                    try {
                        e.sendResponseHeaders(200, 100);
                        e.getResponseBody().write('{');
                        e.getResponseBody().flush();
                        end.await();
                    } catch (IOException | InterruptedException gone) {
                        Thread.currentThread().interrupt();
                    }

                    return new Said(200, "");
                });

        FeedBrokenException broken = assertThrows(FeedBrokenException.class, () -> get("/a"));

        end.countDown();
        assertTrue(broken.getMessage().contains("in time"), broken::getMessage);
    }

    @Test
    void it_goes_where_it_is_led_but_not_in_circles_and_not_inside() {
        server.does("/a", e -> led(e, "/b")).says("/b", "{\"here\":1}");
        server.does("/c", e -> led(e, "/c"));

        assertEquals("{\"here\":1}", new String(get("/a").body()));
        assertThrows(FeedBrokenException.class, () -> get("/c"));
        assertThrows(
                ForbiddenAddressException.class,
                () ->
                        web(new Destinations(false))
                                .get(URI.create("http://169.254.169.254/"), Optional.empty()));
    }

    @Test
    void what_is_known_is_not_sent_again() {
        server.does(
                "/a",
                e ->
                        new Said(
                                "\"x\"".equals(e.getRequestHeaders().getFirst("If-None-Match"))
                                        ? 304
                                        : 200,
                                ""));

        assertTrue(
                web.get(URI.create(server.address() + "/a"), Optional.of("\"x\"")).isUnchanged());
    }

    private static Said led(com.sun.net.httpserver.HttpExchange exchange, String to) {
        exchange.getResponseHeaders().set("Location", to);
        return new Said(302, "");
    }

    private Answer get(String path) {
        return web.get(URI.create(server.address() + path), Optional.empty());
    }

    private Web web(Destinations destinations) {
        return new PoliteWeb(
                destinations,
                ImmutableManners.builder()
                        .maximumBytes(1_000)
                        .patience(Duration.ofSeconds(5))
                        .wholePatience(Duration.ofMillis(500))
                        .build(),
                pauses::add,
                Clock.systemUTC());
    }
}
