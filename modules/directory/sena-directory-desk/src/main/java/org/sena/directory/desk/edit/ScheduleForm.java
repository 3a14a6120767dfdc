package org.sena.directory.desk.edit;

import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Schedule.Frequency;
import org.sena.directory.api.ScheduleDay;
import org.sena.web.kit.form.Form;

/** One line of the timetable as a form: days of the week, or days of the month. */
final class ScheduleForm {

    /** Which one of the month; the last is -1. */
    static final List<String> WEEKS = List.of("1", "2", "3", "4", "5", "-1");

    private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2099, 12, 31);

    private ScheduleForm() {}

    static Fields empty(Frequency frequency) {
        return new Fields().put("repeats", frequency.name()).put("interval", "1");
    }

    static Fields fields(Schedule schedule) {
        return new Fields()
                .put("repeats", schedule.frequency().name())
                .put("interval", String.valueOf(schedule.interval()))
                .putAll("days", days(schedule))
                .putAll("weeks", weeks(schedule))
                .put("dates", dates(schedule))
                .put("opens", Clocks.write(schedule.opens()))
                .put("closes", Clocks.write(schedule.closes()))
                .put("location", schedule.locationId())
                .putDate("starts", schedule.startsOn())
                .putDate("from", schedule.validFrom())
                .putDate("to", schedule.validTo())
                .put("notes", schedule.notes());
    }

    static Schedule read(Form form, Schedule stored, Set<String> places) {
        Frequency frequency =
                form.choice("repeats", Typed.names(Frequency.values())).value().equals("MONTHLY")
                        ? Frequency.MONTHLY
                        : Frequency.WEEKLY;
        int interval =
                form.wholeNumber("interval")
                        .called("field.interval.called")
                        .between(1, 52)
                        .value()
                        .orElse(1);
        Optional<LocalTime> opens = Clocks.read(form, "opens");
        Optional<LocalTime> closes = Clocks.read(form, "closes");
        Optional<LocalDate> starts = date(form, "starts");
        Optional<LocalDate> from = date(form, "from");
        Optional<LocalDate> to = date(form, "to");

        if (form.isValid() && opens.isPresent() != closes.isPresent()) {
            form.reject(opens.isPresent() ? "closes" : "opens", "error.both-times");
        }

        if (interval > 1 && starts.isEmpty()) {
            form.reject("starts", "error.starts");
        }

        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            form.reject("to", "error.dates");
        }

        return ImmutableSchedule.copyOf(stored)
                .withFrequency(frequency)
                .withInterval(interval)
                .withDays(days(form, stored, frequency))
                .withDaysOfMonth(frequency == Frequency.MONTHLY ? dates(form) : Set.of())
                .withOpens(opens)
                .withCloses(closes)
                .withLocationId(form.choice("location", places).optional())
                .withStartsOn(starts)
                .withValidFrom(from)
                .withValidTo(to)
                .withNotes(form.text("notes").called("field.notes.called").max(500).optional());
    }

    /** Every chosen day in every chosen week; as they were when nobody changed them. */
    private static List<ScheduleDay> days(Form form, Schedule stored, Frequency frequency) {
        Set<String> days = form.choices("days", Typed.names(DayOfWeek.values())).value();
        Set<String> weeks = form.choices("weeks", WEEKS).value();
        boolean monthly = frequency == Frequency.MONTHLY;

        if (!monthly && days.isEmpty()) {
            form.reject("days", "error.days");
        } else if (monthly && days.isEmpty() && form.text("dates").value().isEmpty()) {
            form.reject("days", "error.monthly");
        } else if (monthly && !days.isEmpty() && weeks.isEmpty()) {
            form.reject("weeks", "error.weeks");
        }

        if (stored.frequency() == frequency
                && days.equals(days(stored))
                && weeks.equals(weeks(stored))) {
            return stored.days();
        }

        List<ScheduleDay> rules = new ArrayList<>();

        for (String week : monthly ? weeks : Set.of("0")) {
            days.stream()
                    .sorted()
                    .map(DayOfWeek::valueOf)
                    .sorted()
                    .forEach(day -> rules.add(ScheduleDay.of(Integer.parseInt(week), day)));
        }

        return rules;
    }

    private static Set<Integer> dates(Form form) {
        Set<Integer> dates = new TreeSet<>();

        for (String typed : form.text("dates").value().split("[,;\\s]+|and")) {
            if (typed.matches("[1-9]|[12][0-9]|3[01]")) {
                dates.add(Integer.valueOf(typed));
            } else if (!typed.isEmpty()) {
                form.reject("dates", "error.month-days");
            }
        }

        return dates;
    }

    private static Optional<LocalDate> date(Form form, String field) {
        return form.date(field).called("field." + field + ".called").between(FIRST, LAST).value();
    }

    private static Set<String> days(Schedule schedule) {
        return schedule.days().stream()
                .map(rule -> rule.day().name())
                .collect(toCollection(LinkedHashSet::new));
    }

    private static Set<String> weeks(Schedule schedule) {
        return schedule.days().stream()
                .map(ScheduleDay::ordinal)
                .filter(ordinal -> ordinal != 0)
                .map(String::valueOf)
                .collect(toCollection(LinkedHashSet::new));
    }

    private static String dates(Schedule schedule) {
        return String.join(
                ", ",
                schedule.daysOfMonth().stream()
                        .sorted()
                        .map(String::valueOf)
                        .collect(toUnmodifiableList()));
    }
}
