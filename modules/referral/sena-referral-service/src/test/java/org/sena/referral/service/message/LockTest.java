package org.sena.referral.service.message;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockTest {

    private static final Optional<Instant> ENDED =
            Optional.of(Instant.parse("2026-03-01T10:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "2026-03-01T10:00:00Z, false",
        "2026-03-29T09:59:59.999Z, false",
        "2026-03-29T10:00:00Z, true",
        "2027-01-01T00:00:00Z, true",
    })
    void a_thread_is_locked_28_days_after_its_matter_ended(Instant now, boolean locked) {
        assertEquals(locked, Lock.isLocked(ENDED, now));
    }

    @Test
    void an_open_matter_has_open_threads() {
        assertEquals(false, Lock.isLocked(Optional.empty(), Instant.MAX));
        assertEquals(Optional.empty(), Lock.from(Optional.empty()));
    }
}
