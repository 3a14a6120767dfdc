package org.sena.runtime.host.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** All visits, in memory only: when the runtime stops, they are forgotten. */
@Component(service = Visits.class)
@Designate(ocd = Visits.Settings.class)
public class Visits {

    /** How long and how many. */
    @ObjectClassDefinition(name = "SENA runtime: visits")
    public @interface Settings {

        /**
         * Minutes of idleness after which a visit, and every answer in it, is forgotten; 60 by
         * default.
         */
        @AttributeDefinition(name = "Idle minutes", min = "1")
        int idleMinutes() default 60;

        /**
         * Visits kept at most; 100,000 by default. Beyond it those idle longest are forgotten
         * first, people who have not signed in before those who have.
         */
        @AttributeDefinition(name = "Visits at most", min = "100")
        int atMost() default 100_000;
    }

    private static final Duration SWEEP = Duration.ofMinutes(1);
    private static final int MAKE_ROOM_PERCENT = 5;

    private final Map<String, Visit> visits = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> nextSweep;
    private final Clock clock;
    private final Duration idle;
    private final int atMost;

    @Activate
    public Visits(Settings settings) {
        this(Clock.systemUTC(), Duration.ofMinutes(settings.idleMinutes()), settings.atMost());
    }

    /** Visits by that clock. */
    public Visits(Clock clock, Duration idle, int atMost) {
        this.clock = clock;
        this.idle = idle;
        this.atMost = atMost;
        this.nextSweep = new AtomicReference<>(clock.instant().plus(SWEEP));
    }

    /** Idle time after which a visit ends. */
    public Duration idle() {
        return idle;
    }

    /** The visit of that id, which has now been seen; empty when it ended or never was. */
    public Optional<Visit> find(String id) {
        Instant now = clock.instant();
        sweep(now);
        Visit visit = visits.get(id);

        if (visit == null || ended(visit, now)) {
            return Optional.empty();
        }

        visit.seen(now);

        return Optional.of(visit);
    }

    public Visit open() {
        Instant now = clock.instant();

        if (visits.size() >= atMost) {
            makeRoom(now);
        }

        Visit visit = new Visit(Secrets.next(), Secrets.next(), now);
        visits.put(visit.id(), visit);

        return visit;
    }

    /**
     * Somebody signed in: the visit goes on under a new id and token. What an anonymous person kept
     * stays; what another user kept goes.
     */
    public void signIn(Visit visit, String userId) {
        visits.remove(visit.id());

        if (visit.userId().filter(former -> !former.equals(userId)).isPresent()) {
            visit.attributes().clear();
        }

        visit.becomes(Secrets.next(), Secrets.next(), userId);
        visits.put(visit.id(), visit);
    }

    /** The visit is over; nothing of it remains. */
    public void end(Visit visit) {
        visits.remove(visit.id());
        visit.attributes().clear();
    }

    int size() {
        return visits.size();
    }

    private boolean ended(Visit visit, Instant now) {
        return visit.lastSeen().plus(idle).isBefore(now);
    }

    private void sweep(Instant now) {
        Instant due = nextSweep.get();

        if (now.isAfter(due) && nextSweep.compareAndSet(due, now.plus(SWEEP))) {
            visits.values().removeIf(visit -> ended(visit, now));
        }
    }

    private synchronized void makeRoom(Instant now) {
        visits.values().removeIf(visit -> ended(visit, now));

        if (visits.size() < atMost) {
            return;
        }

        visits.values().stream()
                .sorted(
                        Comparator.comparing((Visit visit) -> visit.userId().isPresent())
                                .thenComparing(Visit::lastSeen))
                .limit(Math.max(1, (long) atMost * MAKE_ROOM_PERCENT / 100))
                .forEach(visit -> visits.remove(visit.id()));
    }
}
