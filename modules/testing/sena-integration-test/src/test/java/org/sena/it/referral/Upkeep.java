package org.sena.it.referral;

import org.sena.identity.api.Actor;
import org.sena.referral.api.deadline.DeadlineUpkeep;

/** Lets SENA look at the clocks until nothing is left to do. */
final class Upkeep {

    private static final int MOST_RUNS = 500;

    private final People people;
    private final DeadlineUpkeep upkeep;

    Upkeep(People people, DeadlineUpkeep upkeep) {
        this.people = people;
        this.upkeep = upkeep;
    }

    /** Returns how many referrals were looked at. */
    int run() {
        return people.as(Actor.system("referral-clocks"), this::runAll);
    }

    private int runAll() {
        int all = 0;

        for (int i = 0; i < MOST_RUNS; i++) {
            int looked = upkeep.run();

            if (looked == 0) {
                return all;
            }

            all += looked;
        }

        throw new AssertionError("There is always something left to do");
    }
}
