package org.sena.background.recurring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimetableTest {

    private static final Duration AT_ONCE = Duration.ofMillis(1);

    private final List<Timetable> opened = new ArrayList<>();

    @AfterEach
    void close() {
        opened.forEach(Timetable::close);
    }

    @Test
    void a_work_comes_first_when_it_says_and_then_again_when_it_says() {
        Planned plan = new Planned();

        open(new Timetable(work -> {}, plan))
                .add(new Work("clocks", Duration.ofMinutes(2), Duration.ofMinutes(15), () -> {}));

        assertEquals(List.of("120000 900000"), plan.planned);
        plan.shutdownNow();
    }

    @Test
    void a_slow_work_holds_up_nobody() throws Exception {
        CountDownLatch slowIsUnderWay = new CountDownLatch(2);
        CountDownLatch others = new CountDownLatch(3);
        CountDownLatch goOn = new CountDownLatch(1);
        Timetable timetable = open(new Timetable(RecurringWork::run));

        for (String slow : List.of("slow-1", "slow-2")) {
            timetable.add(
                    work(
                            slow,
                            () -> {
                                slowIsUnderWay.countDown();
                                await(goOn);
                            }));
        }

        slowIsUnderWay.await();
        timetable.add(work("quick", others::countDown));

        others.await();
        goOn.countDown();
    }

    @Test
    void a_run_is_on_a_daemon_thread_that_has_the_name_of_the_work() throws Exception {
        CompletableFuture<Thread> on = new CompletableFuture<>();
        CompletableFuture<String> name = new CompletableFuture<>();

        open(new Timetable(RecurringWork::run))
                .add(
                        work(
                                "clocks",
                                () -> {
                                    name.complete(Thread.currentThread().getName());
                                    on.complete(Thread.currentThread());
                                }));

        assertTrue(on.get().isDaemon());
        assertEquals("sena-clocks", name.get());
        assertNotSame(Thread.currentThread(), on.get());
    }

    @Test
    void a_work_that_goes_ends_its_run_undisturbed_and_comes_no_more() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        List<Boolean> interrupted = new ArrayList<>();
        Rounds rounds =
                new Rounds(
                        () -> {
                            begun.countDown();
                            await(goOn);
                            interrupted.add(Thread.currentThread().isInterrupted());
                        },
                        "sena-clocks");
        Thread run = new Thread(rounds);

        rounds.begin(new FutureTask<>(() -> null));
        run.start();
        begun.await();
        goOn.countDown();
        rounds.end();
        rounds.run();
        run.join();

        assertEquals(List.of(false), interrupted);
    }

    @Test
    void what_is_removed_is_not_planned_any_more() {
        Planned plan = new Planned();
        Timetable timetable = open(new Timetable(work -> {}, plan));
        Work work = work("clocks", () -> {});

        timetable.add(work);
        assertFalse(plan.next.isCancelled());
        timetable.remove(work);
        assertTrue(plan.next.isCancelled());
        timetable.remove(work);
        plan.shutdownNow();
    }

    @Test
    void closing_waits_for_runs_under_way() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Boolean> ended = new CompletableFuture<>();
        ByClosing threads = new ByClosing();
        Timetable timetable = new Timetable(RecurringWork::run, threads);

        timetable.add(
                work(
                        "clocks",
                        () -> {
                            begun.countDown();
                            await(threads.waitedFor);
                            ended.complete(!Thread.currentThread().isInterrupted());
                        }));
        begun.await();
        timetable.close();

        assertTrue(ended.getNow(false));
        assertTrue(threads.isTerminated());
    }

    private Timetable open(Timetable timetable) {
        opened.add(timetable);

        return timetable;
    }

    private static Work work(String name, Runnable run) {
        return new Work(name, AT_ONCE, AT_ONCE, run);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Notes the plan and runs nothing. */
    private static final class Planned extends ScheduledThreadPoolExecutor {

        private final List<String> planned = new ArrayList<>();
        private ScheduledFuture<?> next;

        Planned() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> scheduleWithFixedDelay(
                Runnable command, long first, long delay, TimeUnit unit) {
            planned.add(unit.toMillis(first) + " " + unit.toMillis(delay));
            next = super.scheduleWithFixedDelay(command, 1, 1, TimeUnit.DAYS);

            return next;
        }
    }

    /** Lets a run go on when somebody waits for its end. */
    private static final class ByClosing extends ScheduledThreadPoolExecutor {

        private final CountDownLatch waitedFor = new CountDownLatch(1);

        ByClosing() {
            super(1);
        }

        @Override
        public boolean awaitTermination(long timeout, TimeUnit unit) throws InterruptedException {
            waitedFor.countDown();

            return super.awaitTermination(timeout, unit);
        }
    }
}
