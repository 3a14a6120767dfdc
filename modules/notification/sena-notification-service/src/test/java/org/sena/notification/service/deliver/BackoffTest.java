package org.sena.notification.service.deliver;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackoffTest {

    @ParameterizedTest
    @CsvSource({
        "1, 0.5, PT1M",
        "2, 0.5, PT2M",
        "3, 0.5, PT4M",
        "7, 0.5, PT1H",
        "60, 0.5, PT1H",
        "1, 0.0, PT48S",
        "1, 0.25, PT54S",
        "3, 1.0, PT4M48S",
        "60, 1.0, PT1H12M"
    })
    void the_wait_doubles_up_to_a_longest_and_chance_moves_it_by_a_fifth(
            int tries, double random, Duration wait) {
        Backoff backoff = new Backoff(Duration.ofMinutes(1), Duration.ofHours(1), () -> random);

        assertEquals(wait, backoff.after(tries));
    }
}
