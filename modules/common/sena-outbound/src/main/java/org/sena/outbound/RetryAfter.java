package org.sena.outbound;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Reads how long a server wants to be left alone. Source: RFC 9110, section 10.2.3. */
public final class RetryAfter {

    private RetryAfter() {}

    /** Seconds or a date; empty when it is neither. Never below zero, never above a day. */
    public static Optional<Duration> of(String value, Instant now) {
        String text = value.strip();

        if (text.matches("\\d{1,9}")) {
            return Optional.of(bounded(Duration.ofSeconds(Long.parseLong(text))));
        }

        try {
            Instant until =
                    ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();

            return Optional.of(bounded(Duration.between(now, until)));
        } catch (DateTimeException e) { // Somebody else's mistake: we wait as long as we would.
            return Optional.empty();
        }
    }

    private static Duration bounded(Duration asked) {
        Duration day = Duration.ofDays(1);

        return asked.isNegative() ? Duration.ZERO : asked.compareTo(day) > 0 ? day : asked;
    }
}
