package org.sena.runtime.host.visit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * All visits of this node, in memory. When it leaves, it hands them to the nodes that stay, or to
 * itself after the next start; when it is killed, they are forgotten.
 */
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

    /** However busy: source OWASP ASVS 4.0.3, 3.3.2, level 2. */
    static final Duration LONGEST = Duration.ofHours(12);

    private static final Duration SWEEP = Duration.ofMinutes(1);
    private static final int MAKE_ROOM_PERCENT = 5;

    private final Map<String, Visit> visits = new ConcurrentHashMap<>();
    private final AtomicReference<Instant> nextSweep;
    private final Clock clock;
    private final Duration idle;
    private final int atMost;
    private final VisitHandover handover;

    /** From the moment on at which they were handed over. */
    private volatile boolean leaving;

    @Activate
    public Visits(@Reference VisitHandover handover, Settings settings) {
        this(
                Clock.systemUTC(),
                Duration.ofMinutes(settings.idleMinutes()),
                settings.atMost(),
                handover);
    }

    /** Visits by that clock, of a node that has no other. */
    public Visits(Clock clock, Duration idle, int atMost) {
        this(clock, idle, atMost, VisitHandover.NONE);
    }

    Visits(Clock clock, Duration idle, int atMost, VisitHandover handover) {
        this.handover = handover;
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
        Optional<Visit> found =
                Optional.ofNullable(visits.get(id))
                        .or(() -> handedOver(id))
                        .filter(visit -> !ended(visit, now));

        found.ifPresent(visit -> visit.seen(now));

        return found;
    }

    /**
     * Gives every visit to the other nodes, and knows each only for the length of a request from
     * now on.
     *
     * @return how many there were
     */
    public int handOverAll() {
        leaving = true;

        List<Visit> all = List.copyOf(visits.values());

        handover.give(all, forgetAfter());
        all.forEach(visit -> visits.remove(visit.id(), visit));

        return all.size();
    }

    /** Gives this one, as it is now, to the other nodes. */
    public void handOver(Visit visit) {
        visits.remove(visit.id(), visit);
        handover.give(List.of(visit), forgetAfter());
    }

    private Instant forgetAfter() {
        return clock.instant().plus(idle);
    }

    /** While this node leaves, another may ask for the visit at any moment: it stays there. */
    private Optional<Visit> handedOver(String id) {
        if (!Secrets.isOne(id)) {
            return Optional.empty();
        }

        Optional<Visit> found = leaving ? handover.look(id) : handover.take(id);

        return found.map(visit -> Optional.ofNullable(visits.putIfAbsent(id, visit)).orElse(visit));
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
        handover.forget(visit.id());

        if (visit.userId().filter(former -> !former.equals(userId)).isPresent()) {
            visit.attributes().clear();
        }

        visit.becomes(Secrets.next(), Secrets.next(), userId);
        visits.put(visit.id(), visit);
    }

    /** The visit is over; nothing of it remains. */
    public void end(Visit visit) {
        visits.remove(visit.id());
        handover.forget(visit.id());
        visit.attributes().clear();
    }

    int size() {
        return visits.size();
    }

    private boolean ended(Visit visit, Instant now) {
        return visit.lastSeen().plus(idle).isBefore(now)
                || visit.began().plus(LONGEST).isBefore(now);
    }

    private void sweep(Instant now) {
        Instant due = nextSweep.get();

        if (now.isAfter(due) && nextSweep.compareAndSet(due, now.plus(SWEEP))) {
            visits.values().removeIf(visit -> ended(visit, now));
            handover.forgetUntil(now);
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
