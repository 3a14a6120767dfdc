package org.sena.referral.web.figures;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** The days that are looked at, the last included; unless said otherwise the last 12 months. */
final class Span {

    private final LocalDate from;
    private final LocalDate until;

    private Span(LocalDate from, LocalDate until) {
        this.from = from;
        this.until = until;
    }

    /** What can't be read, or is the wrong way round, is the last 12 months. */
    static Span of(Optional<String> from, Optional<String> until, LocalDate today) {
        Optional<LocalDate> first = from.flatMap(Span::day);
        Optional<LocalDate> last = until.flatMap(Span::day);

        return first.isEmpty() || last.isEmpty() || last.get().isBefore(first.get())
                ? lastMonths(12, today)
                : new Span(first.get(), last.get());
    }

    /** So many months up to today. */
    static Span lastMonths(int months, LocalDate today) {
        return new Span(today.minusMonths(months).plusDays(1), today);
    }

    LocalDate from() {
        return from;
    }

    LocalDate until() {
        return until;
    }

    boolean isSame(Span other) {
        return from.equals(other.from) && until.equals(other.until);
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
