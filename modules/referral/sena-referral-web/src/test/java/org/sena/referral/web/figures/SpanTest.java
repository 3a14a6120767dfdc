package org.sena.referral.web.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest(name = "from {0} until {1}: {2} to {3}")
    @CsvSource({
        "2026-01-01, 2026-03-31, 2026-01-01, 2026-03-31",
        "2026-03-31, 2026-03-31, 2026-03-31, 2026-03-31",
        "2026-03-31, 2026-01-01, 2025-11-22, 2026-11-21",
        "2026-02-30, 2026-03-31, 2025-11-22, 2026-11-21",
        ", 2026-03-31, 2025-11-22, 2026-11-21",
        "2026-01-01, , 2025-11-22, 2026-11-21"
    })
    void what_is_no_span_is_the_last_twelve_months(
            String from, String until, LocalDate first, LocalDate last) {
        Span span =
                Span.of(
                        Optional.ofNullable(from),
                        Optional.ofNullable(until),
                        LocalDate.parse("2026-11-21"));

        assertEquals(first + " " + last, span.from() + " " + span.until());
    }
}
