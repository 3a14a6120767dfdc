package org.sena.operations.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sena.operations.Condition;
import org.sena.operations.HealthPart;
import org.sena.operations.HealthReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at parts, one after the other. Everybody may ask, so the answer is kept for a second: who
 * asks often costs no more.
 */
final class Examination {

    private static final Duration KEPT = Duration.ofSeconds(1);

    private static final Logger LOG = LoggerFactory.getLogger(Examination.class);

    private final Collection<HealthPart> parts;
    private final Set<String> required;
    private final Clock clock;

    /** Parts that were down when they were looked at last: the log has one line for each change. */
    private final Set<String> known = new HashSet<>();

    private HealthReport last;
    private Instant at = Instant.MIN;

    /**
     * @param parts those there are now
     * @param required names of those there must be
     */
    Examination(Collection<HealthPart> parts, Set<String> required, Clock clock) {
        this.parts = parts;
        this.required = Set.copyOf(required);
        this.clock = clock;
    }

    synchronized HealthReport look() {
        if (last == null || !clock.instant().isBefore(at.plus(KEPT))) {
            last = examine();
            at = clock.instant();
        }

        return last;
    }

    private HealthReport examine() {
        SortedMap<String, Condition> found = new TreeMap<>();
        boolean ready = true;

        required.forEach(name -> found.put(name, Condition.DOWN));

        for (HealthPart part : parts) {
            Condition condition = look(part);

            found.put(part.name(), condition);
            ready &= condition != Condition.DOWN || !part.isNeeded();
        }

        for (String name : required) {
            ready &= found.get(name) != Condition.DOWN;
        }

        found.forEach(this::tell);

        return HealthReport.of(ready, found);
    }

    private static Condition look(HealthPart part) {
        try {
            return part.look();
        } catch (RuntimeException e) {
            LOG.debug("Health: {} can't be looked at", part.name(), e);

            return Condition.DOWN;
        }
    }

    private void tell(String name, Condition condition) {
        if (condition == Condition.DOWN ? known.add(name) : known.remove(name)) {
            LOG.warn("Health: {} is {}", name, condition);
        }
    }
}
