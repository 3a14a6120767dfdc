package org.sena.fuzz;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Objects;

/** What a target says of any input. */
public final class Claims {

    /** Far beyond what any input of a few kilobytes may need, however slow the machine. */
    private static final long MOST_NANOSECONDS = 20_000_000_000L;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private Claims() {}

    /**
     * @throws AssertionError when it does not hold
     */
    public static void holds(boolean isSo, String claim, Object about) {
        if (!isSo) {
            throw new AssertionError(claim + ": " + about);
        }
    }

    /**
     * @throws AssertionError when they differ
     */
    public static void same(Object wanted, Object got, String claim) {
        if (!Objects.equals(wanted, got)) {
            throw new AssertionError(claim + ": " + wanted + " became " + got);
        }
    }

    /**
     * A sentence for people.
     *
     * @throws AssertionError when there is none
     */
    public static void said(String message, Object about) {
        holds(message != null && !message.isBlank(), "A refusal says why", about);
    }

    /**
     * Runs it, and says so when it takes beyond measure. The first run may be long, for classes are
     * loaded then: so what was long is tried again.
     *
     * @throws AssertionError when it took more than 20 seconds of the processor's time
     */
    public static void soon(Work work) throws Exception {
        holds(
                nanoseconds(work) < MOST_NANOSECONDS || nanoseconds(work) < MOST_NANOSECONDS,
                "An input is read soon",
                "");
    }

    private static long nanoseconds(Work work) throws Exception {
        long start = CLOCK.getCurrentThreadCpuTime();

        work.run();

        return CLOCK.getCurrentThreadCpuTime() - start;
    }

    /** What is to be done. */
    public interface Work {

        void run() throws Exception;
    }
}
