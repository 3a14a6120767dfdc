package org.sena.notification.service.channel;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.sena.notification.api.delivery.Trouble;

/**
 * What GOV.UK Notify means by an answer that is not "taken". Source: GOV.UK Notify, REST API
 * documentation, "Error codes".
 */
final class NotifyAnswer {

    /** The limit of calls is one of a minute. */
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private NotifyAnswer() {}

    /**
     * @param error the first of its errors: {@code error} and {@code message}
     */
    static NotDeliveredException refusal(int status, JsonNode error, Instant now) {
        String kind = error.path("error").asText();

        switch (status) {
            case 400:
                return isOurTemplate(error)
                        ? NotDeliveredException.later(Trouble.NOT_SET_UP)
                        : NotDeliveredException.never(Trouble.REFUSED);
            case 401:
            case 403:
                return NotDeliveredException.later(Trouble.NOT_LET_IN);
            case 429:
                // One error is the limit of a minute, the other that of a day, which ends at
                // midnight.
                return NotDeliveredException.after(
                        Trouble.BUSY,
                        kind.equals("TooManyRequestsError") ? untilMidnight(now) : MINUTE);
            default:
                return status >= 500
                        ? NotDeliveredException.inDoubt(Trouble.BROKEN)
                        : NotDeliveredException.later(Trouble.NOT_SET_UP);
        }
    }

    /** About the template and its fields, which an operator can mend, not about the address. */
    private static boolean isOurTemplate(JsonNode error) {
        String message = error.path("message").asText().toLowerCase(Locale.ROOT);

        return message.contains("template") || message.contains("personalisation");
    }

    private static Duration untilMidnight(Instant now) {
        return Duration.between(
                now,
                now.atZone(ZoneOffset.UTC)
                        .toLocalDate()
                        .plusDays(1)
                        .atStartOfDay(ZoneOffset.UTC)
                        .toInstant());
    }
}
