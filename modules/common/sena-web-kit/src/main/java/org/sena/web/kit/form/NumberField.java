package org.sena.web.kit.form;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A whole number. */
public final class NumberField extends Field<NumberField> {

    private static final Pattern WHOLE = Pattern.compile("[-+]?[0-9]{1,9}");

    private final String typed;

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

    /** Refuses a number outside these two, both allowed. */
    public NumberField between(int least, int most) {
        OptionalInt number = value();

        if (number.isPresent() && (number.getAsInt() < least || number.getAsInt() > most)) {
            rejectAs("range", label(), least, most);
        }

        return this;
    }

    /**
     * The number; empty when there is none or it was refused. What is no whole number of at most
     * nine digits is refused here at the latest.
     */
    public OptionalInt value() {
        if (!typed.isEmpty() && !WHOLE.matcher(typed).matches()) {
            rejectAs("number", label());
        }

        return typed.isEmpty() || isRejected()
                ? OptionalInt.empty()
                : OptionalInt.of(Integer.parseInt(typed));
    }

    @Override
    NumberField self() {
        return this;
    }
}
