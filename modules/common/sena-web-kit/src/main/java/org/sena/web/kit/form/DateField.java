package org.sena.web.kit.form;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/** A date typed as day, month and year, in figures. */
public final class DateField extends Field<DateField> {

    private final String day;
    private final String month;
    private final String year;

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

    /** Refuses an empty answer with these words. */
    public DateField required(String messageKey) {
        return isEmpty() ? reject(messageKey) : this;
    }

    /** Refuses a date outside these two, both allowed. */
    public DateField between(LocalDate first, LocalDate last) {
        Optional<LocalDate> date = value();

        if (date.isPresent() && (date.get().isBefore(first) || date.get().isAfter(last))) {
            rejectAs("date-range", label(), inFigures(first), inFigures(last));
        }

        return this;
    }

    /**
     * The date; empty when there is none or it was refused. What is no date is refused here at the
     * latest.
     */
    public Optional<LocalDate> value() {
        if (isEmpty() || isRejected()) {
            return Optional.empty();
        }

        if (isFigures()) {
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

    @Override
    DateField self() {
        return this;
    }

    private boolean isEmpty() {
        return (day + month + year).isEmpty();
    }

    private boolean isFigures() {
        return day.matches("[0-9]{1,2}") && month.matches("[0-9]{1,2}") && year.matches("[0-9]{4}");
    }

    private static String inFigures(LocalDate date) {
        return date.getDayOfMonth() + " " + date.getMonthValue() + " " + date.getYear();
    }
}
