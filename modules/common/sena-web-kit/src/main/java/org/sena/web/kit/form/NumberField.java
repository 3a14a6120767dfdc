package org.sena.web.kit.form;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A whole number. */
public final class NumberField extends Field<NumberField> {

    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,9}");

    private final String typed;
    private OptionalInt number = OptionalInt.empty();

    NumberField(Form form, String name) {
        super(form, name, "kit.field.number");
        typed = form.first(name).strip();
    }

    /** Refuses an empty answer. */
    public NumberField required() {
        if (typed.isEmpty()) {
            rejectAs("required", label());
        }

        return this;
    }

    /** Refuses an empty answer with these words. */
    public NumberField required(String messageKey) {
        return typed.isEmpty() ? reject(messageKey) : this;
    }

    /** Refuses what is no whole number from the least to the most, both allowed. */
    public NumberField between(int least, int most) {
        if (typed.isEmpty()) {
            return this;
        }

        if (!WHOLE.matcher(typed).matches()) {
            rejectAs("number", label());

            return this;
        }

        int value = Integer.parseInt(typed);

        if (value < least || value > most) {
            rejectAs("range", label(), least, most);
        } else {
            number = OptionalInt.of(value);
        }

        return this;
    }

    /** The number; empty when there is none, it was refused, or no range was given. */
    public OptionalInt value() {
        return isRejected() ? OptionalInt.empty() : number;
    }

    @Override
    NumberField self() {
        return this;
    }
}
