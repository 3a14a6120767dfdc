package org.sena.outage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Goes on with what is kept while its source does not answer. The log gets one line when an outage
 * begins and one when it is over; in between the source is asked by one caller after each pause, so
 * that the others need not wait for it.
 *
 * <p>For what everybody may read only: whatever must be audited has to fail.
 */
public final class Outage {

    /** How long a source that did not answer is left alone. */
    static final Duration PAUSE = Duration.ofSeconds(5);

    private static final Logger LOG = LoggerFactory.getLogger(Outage.class);

    private final String what;
    private final Clock clock;

    /** When the source is asked again; null while it answers. */
    private final AtomicReference<Instant> again = new AtomicReference<>();

    /**
     * @param what what is kept, for the log
     */
    public Outage(String what, Clock clock) {
        this.what = what;
        this.clock = clock;
    }

    /**
     * Asks the source.
     *
     * @param kept what to go on with; empty when there is nothing, then the source's failure is
     *     thrown
     */
    public <T> T ask(Supplier<T> source, Supplier<Optional<T>> kept) {
        if (isAway()) {
            Optional<T> known = kept.get();

            if (known.isPresent()) {
                return known.get();
            }
        }

        T answer;

        try {
            answer = source.get();
        } catch (RuntimeException e) {
            T known = kept.get().orElseThrow(() -> e);

            away(e);

            return known;
        }

        back();

        return answer;
    }

    private boolean isAway() {
        Instant next = again.get();

        if (next == null) {
            return false;
        }

        Instant now = clock.instant();

        // Of all who come after the pause one asks.
        return now.isBefore(next) || !again.compareAndSet(next, now.plus(PAUSE));
    }

    private void away(RuntimeException failure) {
        if (again.getAndSet(clock.instant().plus(PAUSE)) == null) {
            LOG.warn(
                    "{}: not to be read, going on with what is kept: {}", what, failure.toString());
        }
    }

    private void back() {
        if (again.get() != null && again.getAndSet(null) != null) {
            LOG.info("{}: can be read again", what);
        }
    }
}
