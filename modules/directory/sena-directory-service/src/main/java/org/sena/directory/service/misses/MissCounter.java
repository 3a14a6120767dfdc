package org.sena.directory.service.misses;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.sena.directory.service.store.MissedDay;

/** Counts in memory until the counts are taken away to be stored. */
final class MissCounter {

    /** More different words are not counted until these are taken. */
    static final int MOST = 1_000;

    private final Clock clock;
    private Map<MissedDay, Integer> counts = new HashMap<>();

    /**
     * @param clock says the day
     */
    MissCounter(Clock clock) {
        this.clock = clock;
    }

    synchronized void count(String words) {
        add(MissedDay.of(words, LocalDate.now(clock)), 1);
    }

    synchronized Map<MissedDay, Integer> take() {
        Map<MissedDay, Integer> taken = counts;

        counts = new HashMap<>();

        return taken;
    }

    /** Puts back what could not be stored. */
    synchronized void giveBack(Map<MissedDay, Integer> taken) {
        taken.forEach(this::add);
    }

    private void add(MissedDay day, int count) {
        if (counts.containsKey(day) || counts.size() < MOST) {
            counts.merge(day, count, Integer::sum);
        }
    }
}
