package org.sena.web.kit.form;

import java.util.Objects;

/** What is wrong with one field, in words that say what to do. */
public final class FieldError {

    private final String field;
    private final String message;

    /**
     * @param field the field's name without namespace; empty for the form as a whole
     * @param message in the reader's language
     */
    public FieldError(String field, String message) {
        this.field = Objects.requireNonNull(field, "field");
        this.message = Objects.requireNonNull(message, "message");
    }

    public String field() {
        return field;
    }

    public String message() {
        return message;
    }

    /** True when there is a field to lead to. */
    public boolean hasField() {
        return !field.isEmpty();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FieldError
                && ((FieldError) other).field.equals(field)
                && ((FieldError) other).message.equals(message);
    }

    @Override
    public int hashCode() {
        return Objects.hash(field, message);
    }

    @Override
    public String toString() {
        return field + ": " + message;
    }
}
