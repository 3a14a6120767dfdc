package org.sena.directory.words;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sena.directory.api.Schedule;

/** Whether a service is open at a moment of the day where it is, and when it opens next. */
public final class Timetable {

    /** How far ahead the next opening is looked for: every month has its first Monday in it. */
    private static final int DAYS_AHEAD = 62;

    private final List<Schedule> schedules;

    /**
     * @param schedules those without both times are left out
     */
    public Timetable(Collection<Schedule> schedules) {
        this.schedules =
                schedules.stream()
                        .filter(schedule -> schedule.opens().isPresent())
                        .filter(schedule -> schedule.closes().isPresent())
                        .collect(Collectors.toUnmodifiableList());
    }

    /** When it closes, if it is open at that moment; the latest where times overlap. */
    public Optional<LocalDateTime> openUntil(LocalDateTime now) {
        return Stream.of(now.toLocalDate().minusDays(1), now.toLocalDate())
                .flatMap(this::beginningOn)
                .filter(span -> !now.isBefore(span.from) && now.isBefore(span.to))
                .map(span -> span.to)
                .max(Comparator.naturalOrder());
    }

    /** When it opens next after that moment, within two months; empty when that is not known. */
    public Optional<LocalDateTime> opensNext(LocalDateTime now) {
        return IntStream.rangeClosed(0, DAYS_AHEAD)
                .mapToObj(now.toLocalDate()::plusDays)
                .flatMap(this::beginningOn)
                .map(span -> span.from)
                .filter(from -> from.isAfter(now))
                .min(Comparator.naturalOrder());
    }

    /** True when it is open at that moment, or opens at most so long after it. */
    public boolean isOpenWithin(LocalDateTime now, Duration ahead) {
        LocalDateTime end = now.plus(ahead);

        return now.toLocalDate()
                .minusDays(1)
                .datesUntil(end.toLocalDate().plusDays(1))
                .flatMap(this::beginningOn)
                .anyMatch(span -> !span.from.isAfter(end) && span.to.isAfter(now));
    }

    private Stream<Span> beginningOn(LocalDate day) {
        return schedules.stream()
                .filter(schedule -> schedule.beginsOn(day))
                .map(schedule -> new Span(day, schedule.opens().get(), schedule.closes().get()));
    }

    private static final class Span {

        private final LocalDateTime from;
        private final LocalDateTime to;

        /** Closing at or before opening is past midnight. */
        private Span(LocalDate day, LocalTime opens, LocalTime closes) {
            from = day.atTime(opens);
            to = closes.isAfter(opens) ? day.atTime(closes) : day.plusDays(1).atTime(closes);
        }
    }
}
