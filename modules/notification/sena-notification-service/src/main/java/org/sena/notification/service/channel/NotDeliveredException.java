package org.sena.notification.service.channel;

import java.time.Duration;
import java.util.Optional;
import org.sena.notification.api.delivery.Trouble;

/** A letter was not taken. Says why by a code, and nothing of the letter. */
public class NotDeliveredException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Trouble trouble;
    private final Fate fate;
    private final Duration wait;

    private NotDeliveredException(Trouble trouble, Fate fate, Duration wait) {
        super(trouble.name());
        this.trouble = trouble;
        this.fate = fate;
        this.wait = wait;
    }

    /** Nobody got it; another time it may be taken. */
    public static NotDeliveredException later(Trouble trouble) {
        return new NotDeliveredException(trouble, Fate.LATER, Duration.ZERO);
    }

    /** Nobody got it, and nobody wants to be asked again before that time is over. */
    public static NotDeliveredException after(Trouble trouble, Duration wait) {
        return new NotDeliveredException(trouble, Fate.LATER, wait);
    }

    /** Nobody got it and nobody will. */
    public static NotDeliveredException never(Trouble trouble) {
        return new NotDeliveredException(trouble, Fate.NEVER, Duration.ZERO);
    }

    /** Somebody may have got it: it went wrong when it had begun to leave. */
    public static NotDeliveredException inDoubt(Trouble trouble) {
        return new NotDeliveredException(trouble, Fate.IN_DOUBT, Duration.ZERO);
    }

    public Trouble trouble() {
        return trouble;
    }

    public Fate fate() {
        return fate;
    }

    /** How long the other side wants to be left alone; empty when it did not say. */
    public Optional<Duration> leftAloneFor() {
        return wait.isZero() ? Optional.empty() : Optional.of(wait);
    }

    /** What becomes of the letter. */
    public enum Fate {
        LATER,
        NEVER,
        IN_DOUBT
    }
}
