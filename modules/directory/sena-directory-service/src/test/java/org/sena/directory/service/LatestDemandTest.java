package org.sena.directory.service;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sena.directory.api.Demand;

class LatestDemandTest {

    private final LatestDemand latest = new LatestDemand(Clock.systemUTC());

    private boolean away;

    @Test
    void what_several_count_is_added_up() {
        assertEquals(Map.of("pantry", 6, "debt", 2), ask(List.of("pantry", "debt")));
    }

    @Test
    void while_the_database_is_away_the_last_numbers_are_given() {
        ask(List.of("pantry"));
        away = true;

        assertEquals(Map.of("pantry", 6), ask(List.of("pantry", "debt")));
    }

    private Map<String, Integer> ask(Collection<String> services) {
        Demand half = this::half;

        return latest.openReferrals(services, List.of(half, half));
    }

    private Map<String, Integer> half(Collection<String> services) {
        if (away) {
            throw new IllegalStateException("away");
        }

        return services.contains("debt") ? Map.of("pantry", 3, "debt", 1) : Map.of("pantry", 3);
    }
}
