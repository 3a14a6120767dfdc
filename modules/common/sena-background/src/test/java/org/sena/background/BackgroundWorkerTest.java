package org.sena.background;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BackgroundWorkerTest {

    private final ByHand thread = new ByHand();
    private final Pieces pieces = new Pieces();
    private final BackgroundWorker worker =
            new BackgroundWorker("Piece", thread, this::allowed, pieces);

    private boolean away;
    private boolean allowing;

    @AfterEach
    void end() {
        thread.shutdownNow();
    }

    @Test
    void a_look_does_one_piece_as_somebody_who_may() {
        pieces.done = id -> assertTrue(allowing);
        pieces.waiting = List.of("a", "b");
        worker.start();

        thread.look.run();
        assertEquals(List.of("a"), pieces.ended);
        thread.look.run();
        assertEquals(List.of("a", "b"), pieces.ended);
        assertEquals(1, pieces.workers.size(), "it is the same worker all its life");
    }

    @Test
    void a_look_that_fails_does_not_end_looking() {
        pieces.waiting = List.of("a");
        worker.start();
        away = true;
        thread.look.run();
        away = false;
        thread.look.run();

        assertEquals(List.of("a"), pieces.ended);
    }

    @Test
    void a_piece_that_can_not_be_done_is_failed_at_once_with_its_reason() {
        pieces.refusal = Optional.of("No rows");
        look("a", 1);

        assertEquals(List.of("a: No rows"), pieces.failed);
    }

    @Test
    void a_piece_that_is_disturbed_is_given_up_after_five_tries() {
        pieces.done =
                id -> {
                    throw new IOException("disturbed");
                };

        look("a", BackgroundWorker.MOST_TRIES - 1);
        assertEquals(List.of(), pieces.failed);
        look("a", 1);
        assertEquals(List.of("a: "), pieces.failed);
    }

    @Test
    void each_piece_has_tries_of_its_own_and_gets_them_back_when_it_goes_on() {
        pieces.done =
                id -> {
                    throw new IllegalStateException("disturbed");
                };

        look("a", BackgroundWorker.MOST_TRIES - 1);
        look("b", 1);
        pieces.done = id -> {};
        look("a", 1);
        pieces.done =
                id -> {
                    throw new IllegalStateException("disturbed");
                };
        look("a", BackgroundWorker.MOST_TRIES - 1);

        assertEquals(List.of(), pieces.failed);
    }

    @Test
    void a_failure_that_can_not_be_noted_is_no_try() {
        pieces.refusal = Optional.of("No rows");
        pieces.away = true;
        look("a", BackgroundWorker.MOST_TRIES + 1);
        pieces.away = false;
        look("a", 1);

        assertEquals(List.of("a: No rows"), pieces.failed);
    }

    @Test
    void stopping_waits_for_the_work_under_way_and_does_not_interrupt_it() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Boolean> toldToStop = new CompletableFuture<>();

        pieces.waiting = List.of("a");
        pieces.done =
                id -> {
                    begun.countDown();

                    try {
                        thread.waitedFor.await();
                        toldToStop.complete(worker.isStopping());
                    } catch (InterruptedException e) {
                        toldToStop.complete(false);
                    }
                };
        worker.start();
        thread.execute(thread.look);
        begun.await();
        assertFalse(worker.isStopping());

        worker.stop();

        assertEquals(List.of("a"), pieces.ended);
        assertTrue(toldToStop.getNow(false));
        assertTrue(thread.isTerminated());
    }

    @Test
    void it_looks_on_a_thread_of_its_own_that_keeps_no_program_alive() throws Exception {
        CompletableFuture<Thread> on = new CompletableFuture<>();
        BackgroundWorker real =
                new BackgroundWorker(
                        "Piece",
                        "sena-pieces",
                        look -> on.complete(Thread.currentThread()),
                        pieces);

        real.start();

        Thread own = on.get();

        assertEquals("sena-pieces", own.getName());
        assertTrue(own.isDaemon());
        real.stop();
    }

    private void look(String id, int times) {
        pieces.waiting = List.of(id);
        worker.start();

        for (int i = 0; i < times; i++) {
            pieces.next = 0;
            thread.look.run();
        }
    }

    private void allowed(Runnable look) {
        if (away) {
            throw new IllegalStateException("The database is away");
        }

        allowing = true;
        look.run();
        allowing = false;
    }

    /** Looks when the test says so. */
    private static final class ByHand extends ScheduledThreadPoolExecutor {

        private final CountDownLatch waitedFor = new CountDownLatch(1);
        private Runnable look;

        ByHand() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(
                Runnable command, long first, long delay, TimeUnit unit) {
            look = command;

            return null;
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            waitedFor.countDown();

            return super.awaitTermination(timeout, unit);
        }
    }

    private static final class Pieces implements ClaimedWork {

        private final List<String> ended = new ArrayList<>();
        private final List<String> failed = new ArrayList<>();
        private final Set<String> workers = new HashSet<>();

        private List<String> waiting = List.of();
        private int next;
        private Doing done = id -> {};
        private Optional<String> refusal = Optional.empty();
        private boolean away;

        @Override
        public Optional<String> claim(String worker) {
            workers.add(worker);

            return next < waiting.size() ? Optional.of(waiting.get(next++)) : Optional.empty();
        }

        @Override
        public Optional<String> goOn(String id, String worker) throws IOException {
            workers.add(worker);
            done.to(id);
            ended.add(id);

            return refusal;
        }

        @Override
        public void fail(String id, String worker, String why) {
            if (away) {
                throw new IllegalStateException("The database is away");
            }

            failed.add(id + ": " + why);
        }
    }

    private interface Doing {

        void to(String id) throws IOException;
    }
}
