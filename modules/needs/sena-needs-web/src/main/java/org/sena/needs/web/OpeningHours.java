package org.sena.needs.web;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sena.directory.api.OpeningTime;

/** Whether a service is open at a moment, and when it opens next. */
final class OpeningHours {

    private final List<OpeningTime> times;

    OpeningHours(List<OpeningTime> times) {
        this.times = List.copyOf(times);
    }

    /** When it closes, if it is open at that moment; the latest where times overlap. */
    Optional<LocalDateTime> openUntil(LocalDateTime now) {
        return times.stream()
                .map(time -> Span.latest(time, now))
                .filter(span -> !now.isBefore(span.from) && now.isBefore(span.to))
                .map(span -> span.to)
                .max(Comparator.naturalOrder());
    }

    /** When it opens next after that moment, within a week; empty when no times are known. */
    Optional<LocalDateTime> opensNext(LocalDateTime now) {
        return times.stream()
                .map(time -> next(time.day(), time.opens(), now))
                .min(Comparator.naturalOrder());
    }

    private static LocalDateTime next(DayOfWeek day, LocalTime opens, LocalDateTime now) {
        int days = (day.getValue() - now.getDayOfWeek().getValue() + 7) % 7;
        LocalDateTime next = now.toLocalDate().plusDays(days).atTime(opens);

        return next.isAfter(now) ? next : next.plusWeeks(1);
    }

    private static final class Span {

        private final LocalDateTime from;
        private final LocalDateTime to;

        private Span(LocalDateTime from, LocalDateTime to) {
            this.from = from;
            this.to = to;
        }

        /** The opening that began on its last such day up to today. */
        private static Span latest(OpeningTime time, LocalDateTime now) {
            int days = (now.getDayOfWeek().getValue() - time.day().getValue() + 7) % 7;
            LocalDateTime from = now.toLocalDate().minusDays(days).atTime(time.opens());
            LocalDateTime to = from.toLocalDate().atTime(time.closes());

            return new Span(from, to.isAfter(from) ? to : to.plusDays(1));
        }
    }
}
