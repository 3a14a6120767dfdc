package org.sena.directory.exchange.file.record;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.Location;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Schedule.Frequency;
import org.sena.directory.api.ScheduleDay;
import org.sena.directory.api.exchange.ImportField;
import org.sena.directory.exchange.file.cell.Cell;
import org.sena.directory.exchange.file.cell.Choices;
import org.sena.directory.exchange.file.cell.Dates;
import org.sena.directory.exchange.file.cell.Days;
import org.sena.directory.exchange.file.cell.Numbers;
import org.sena.directory.exchange.file.cell.OpeningText;
import org.sena.directory.exchange.file.cell.Problems;
import org.sena.directory.exchange.file.cell.Reach;
import org.sena.directory.exchange.file.cell.TextCells;

/** What rows say about when: in words, in a column for each day, or a schedule in each row. */
final class ScheduleFields {

    private static final int LONGEST_TEXT = 4_000;

    private static final ImportField[] STRUCTURED = {
        ImportField.WEEKDAYS,
        ImportField.FREQUENCY,
        ImportField.INTERVAL,
        ImportField.DAYS_OF_MONTH,
        ImportField.OPENS,
        ImportField.CLOSES,
        ImportField.STARTS_ON,
        ImportField.VALID_FROM,
        ImportField.VALID_TO,
        ImportField.SCHEDULE_DESCRIPTION,
        ImportField.SCHEDULE_NOTES,
        ImportField.SCHEDULE_URL,
        ImportField.SCHEDULE_DELIVERY
    };

    private final RecordIds ids;

    ScheduleFields(RecordIds ids) {
        this.ids = ids;
    }

    /**
     * @param places of the rows; where there are several, a schedule holds at that of its row
     */
    List<Schedule> read(RowGroup rows, Map<RowCells, Location> places) {
        Set<Schedule> schedules = new LinkedHashSet<>();
        boolean several = places.values().stream().map(Location::id).distinct().count() > 1;

        for (RowCells row : rows.rows()) {
            Optional<String> place =
                    row.one(ImportField.SCHEDULE_LOCATION)
                            .map(cell -> ids.location(cell.text()))
                            .or(
                                    () ->
                                            Optional.ofNullable(several ? places.get(row) : null)
                                                    .map(Location::id));

            for (Schedule schedule : of(row, rows.problems())) {
                schedules.add(ImmutableSchedule.copyOf(schedule).withLocationId(place));
            }
        }

        return List.copyOf(schedules);
    }

    private static List<Schedule> of(RowCells row, Problems problems) {
        List<Schedule> schedules = new ArrayList<>();

        for (Cell cell : row.all(ImportField.OPENING_TIMES)) {
            schedules.addAll(OpeningText.schedules(cell, problems));
        }

        for (DayOfWeek day : DayOfWeek.values()) {
            for (Cell cell : row.all(ImportField.valueOf(day.name()))) {
                schedules.addAll(
                        OpeningText.schedules(
                                day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                                cell,
                                problems));
            }
        }

        if (row.holds(STRUCTURED)) {
            schedules.add(structured(row, problems));
        }

        return schedules;
    }

    private static Schedule structured(RowCells row, Problems problems) {
        List<ScheduleDay> days = new ArrayList<>();

        row.all(ImportField.WEEKDAYS).forEach(cell -> days.addAll(Days.days(cell, problems)));

        boolean isNth = days.stream().anyMatch(day -> day.ordinal() != 0);
        ImmutableSchedule.Builder schedule =
                ImmutableSchedule.builder()
                        .days(days)
                        .frequency(
                                row.one(ImportField.FREQUENCY)
                                        .flatMap(cell -> frequency(cell, problems))
                                        .orElse(
                                                isNth || row.holds(ImportField.DAYS_OF_MONTH)
                                                        ? Frequency.MONTHLY
                                                        : Frequency.WEEKLY))
                        .opens(row.one(ImportField.OPENS).flatMap(c -> Dates.time(c, problems)))
                        .closes(row.one(ImportField.CLOSES).flatMap(c -> Dates.time(c, problems)))
                        .startsOn(
                                row.one(ImportField.STARTS_ON)
                                        .flatMap(c -> Dates.date(c, problems)))
                        .validFrom(
                                row.one(ImportField.VALID_FROM)
                                        .flatMap(c -> Dates.date(c, problems)))
                        .validTo(
                                row.one(ImportField.VALID_TO).flatMap(c -> Dates.date(c, problems)))
                        .description(line(row, ImportField.SCHEDULE_DESCRIPTION, problems))
                        .notes(line(row, ImportField.SCHEDULE_NOTES, problems))
                        .url(row.one(ImportField.SCHEDULE_URL).flatMap(c -> Reach.url(c, problems)))
                        .delivery(
                                row.one(ImportField.SCHEDULE_DELIVERY)
                                        .flatMap(c -> Choices.delivery(c, problems)));

        row.one(ImportField.INTERVAL)
                .ifPresent(c -> Numbers.whole(c, 1, problems).ifPresent(schedule::interval));
        row.one(ImportField.DAYS_OF_MONTH)
                .ifPresent(c -> schedule.addAllDaysOfMonth(Days.daysOfMonth(c, problems)));

        return whole(schedule.build(), row, problems);
    }

    private static Schedule whole(Schedule schedule, RowCells row, Problems problems) {
        if (schedule.validFrom().isPresent()
                && schedule.validTo().filter(schedule.validFrom().get()::isAfter).isPresent()) {
            problems.refuse(row.one(ImportField.VALID_TO).orElse(row.whole()), "schedule.order");
        }

        if (schedule.opens().isPresent() != schedule.closes().isPresent()) {
            problems.warn(
                    row.one(ImportField.OPENS)
                            .or(() -> row.one(ImportField.CLOSES))
                            .orElse(row.whole()),
                    "schedule.half");

            return ImmutableSchedule.copyOf(schedule)
                    .withOpens(Optional.empty())
                    .withCloses(Optional.empty());
        }

        return schedule;
    }

    private static Optional<Frequency> frequency(Cell cell, Problems problems) {
        String word = cell.text().toLowerCase(Locale.ROOT);

        if (word.matches("week|weekly|every week|daily")) {
            return Optional.of(Frequency.WEEKLY);
        }

        if (word.matches("month|monthly|every month")) {
            return Optional.of(Frequency.MONTHLY);
        }

        problems.refuse(cell, "schedule.frequency", cell.text());

        return Optional.empty();
    }

    private static Optional<String> line(RowCells row, ImportField field, Problems problems) {
        return row.one(field).flatMap(cell -> TextCells.line(cell, LONGEST_TEXT, problems));
    }
}
