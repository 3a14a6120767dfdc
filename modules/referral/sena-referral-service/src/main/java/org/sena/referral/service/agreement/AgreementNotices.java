package org.sena.referral.service.agreement;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sena.referral.api.agreement.Standing;

/**
 * Which word an organisation and the council are due about its agreement: 60, 30 and 7 days before
 * it runs out, and when it has. The words of one end have keys of their own, so that each is said
 * once however often it is looked at.
 */
final class AgreementNotices {

    static final String ENDS = "agreement.ends";
    static final String OVER = "agreement.over";

    /** The nearest comes first: who looks late says the one that still holds. */
    private static final List<Integer> DAYS = List.of(7, 30, 60);

    /** How long after the end it is still news. */
    private static final Duration NEWS = Duration.ofDays(7);

    private AgreementNotices() {}

    /** What to say now; empty when there is nothing to say. */
    static Optional<Word> due(Standing standing, Instant now) {
        return standing.until().flatMap(end -> due(standing, end, now));
    }

    private static Optional<Word> due(Standing standing, Instant end, Instant now) {
        if (!standing.recognised()) {
            return end.plus(NEWS).isAfter(now)
                    ? Optional.of(new Word(OVER, key(standing, end, OVER)))
                    : Optional.empty();
        }
        return DAYS.stream()
                .filter(days -> !end.minus(Duration.ofDays(days)).isAfter(now))
                .findFirst()
                .map(days -> new Word(ENDS, key(standing, end, ENDS + "." + days)));
    }

    private static String key(Standing standing, Instant end, String what) {
        return what + ":" + standing.organisationId() + ":" + end.getEpochSecond();
    }

    /** One thing to say. */
    static final class Word {

        private final String kind;
        private final String key;

        Word(String kind, String key) {
            this.kind = kind;
            this.key = key;
        }

        String kind() {
            return kind;
        }

        /** The same for the same word of the same end. */
        String key() {
            return key;
        }
    }
}
