package org.sena.privacy.service.retention;

import java.time.Instant;
import java.time.ZoneOffset;
import org.sena.privacy.api.retention.LegalHolds;

/** What a hold must say. */
final class HoldRules {

    private static final int MOST_REASON = 500;

    private HoldRules() {}

    /**
     * @throws IllegalArgumentException when it does not; the message says what is missing
     */
    static void check(String subjectId, String reason, Instant until, Instant now) {
        Instant latest =
                now.atZone(ZoneOffset.UTC)
                        .plusMonths(LegalHolds.MOST_MONTHS)
                        .plusDays(1)
                        .toInstant();

        require(!subjectId.isBlank(), "A hold needs a person");
        require(
                !reason.isBlank() && reason.length() <= MOST_REASON,
                "A reason of 1 to " + MOST_REASON + " characters");
        require(
                until.isAfter(now) && until.isBefore(latest),
                "An end in the future, at most " + LegalHolds.MOST_MONTHS + " months from now");
    }

    private static void require(boolean condition, String message) {
        if (!condition) {
            throw new IllegalArgumentException(message);
        }
    }
}
