package org.sena.needs.service.unmet;

import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sena.needs.api.UnmetCount;
import org.sena.needs.api.UnmetNeed;

/** Counts in memory until the counts are taken away to be stored. */
final class UnmetCounter {

    /** More different ones are not counted until these are taken. */
    static final int MOST = 10_000;

    private final Clock clock;
    private final Map<List<Object>, UnmetCount> counts = new HashMap<>();

    /**
     * @param clock says the month
     */
    UnmetCounter(Clock clock) {
        this.clock = clock;
    }

    void count(UnmetNeed unmet) {
        add(UnmetCount.of(unmet, YearMonth.now(clock), 1));
    }

    synchronized List<UnmetCount> take() {
        List<UnmetCount> taken = new ArrayList<>(counts.values());

        counts.clear();

        return taken;
    }

    /** Adds, also what was taken and could not be stored. */
    synchronized void add(UnmetCount more) {
        List<Object> key = List.of(more.unmet(), more.month());

        if (counts.containsKey(key) || counts.size() < MOST) {
            counts.merge(key, more, UnmetCounter::sum);
        }
    }

    private static UnmetCount sum(UnmetCount one, UnmetCount other) {
        return UnmetCount.of(one.unmet(), one.month(), one.times() + other.times());
    }
}
