package org.sena.directory.service.store;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;

/** How values stand in columns. */
final class Columns {

    private static final String BETWEEN = "\n";

    private Columns() {}

    /** An empty text is no text. */
    static Optional<String> text(String column) {
        return Optional.ofNullable(column).filter(text -> !text.isEmpty());
    }

    static Optional<Instant> moment(Date column) {
        return Optional.ofNullable(column).map(Date::toInstant);
    }

    static Date moment(Optional<Instant> moment) {
        return moment.map(Date::from).orElse(null);
    }

    static Optional<LocalDate> day(Date column) {
        return Optional.ofNullable(column)
                .map(date -> date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /** Noon, so that the day stays the same day in every time zone a server may have. */
    static Date column(Optional<LocalDate> day) {
        return day.map(date -> Date.from(date.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC)))
                .orElse(null);
    }

    static List<String> lines(String column) {
        return Arrays.stream(column.split(BETWEEN))
                .filter(line -> !line.isEmpty())
                .collect(toList());
    }

    static String column(Collection<?> lines) {
        return lines.stream().map(Object::toString).collect(joining(BETWEEN));
    }
}
