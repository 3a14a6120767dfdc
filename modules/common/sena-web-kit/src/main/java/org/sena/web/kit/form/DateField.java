package org.sena.web.kit.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** A date typed as day, month and year. */
public final class DateField extends Field<DateField> {

    private final String day;
    private final String month;
    private final String year;
    private Optional<LocalDate> date = Optional.empty();

    DateField(Form form, String name) {
        super(form, name, "kit.field.date");
        day = form.first(name + "-day").strip();
        month = form.first(name + "-month").strip();
        year = form.first(name + "-year").strip();
    }

    /** Refuses an empty answer. */
    public DateField required() {
        if (isEmpty()) {
            rejectAs("required", label());
        }

        return this;
    }

    /** Refuses a date outside these two, both allowed. */
    public DateField between(LocalDate first, LocalDate last) {
        Optional<LocalDate> typed = typed();

        if (typed.isPresent() && (typed.get().isBefore(first) || typed.get().isAfter(last))) {
            rejectAs("date-range", label(), written(first), written(last));
        } else {
            date = typed;
        }

        return this;
    }

    /** The date; empty when there is none, it was refused, or no bounds were given. */
    public Optional<LocalDate> value() {
        return isRejected() ? Optional.empty() : date;
    }

    @Override
    DateField self() {
        return this;
    }

    private boolean isEmpty() {
        return Stream.of(day, month, year).allMatch(String::isEmpty);
    }

    private Optional<LocalDate> typed() {
        if (isEmpty()) {
            return Optional.empty();
        }

        if (year.matches("[0-9]{4}") && month.matches("[0-9]{1,2}") && day.matches("[0-9]{1,2}")) {
            try {
                return Optional.of(
                        LocalDate.of(
                                Integer.parseInt(year),
                                Integer.parseInt(month),
                                Integer.parseInt(day)));
            } catch (DateTimeException e) {
                rejectAs("date", label());

                return Optional.empty();
            }
        }

        rejectAs("date", label());

        return Optional.empty();
    }

    private static String written(LocalDate date) {
        return date.getDayOfMonth() + " " + date.getMonthValue() + " " + date.getYear();
    }
}
