package org.sena.web.kit.view;

import java.util.Objects;

/** One answer to choose, and what is said beside it. */
public final class Option {

    private final String value;
    private final String label;
    private final String hint;
    private final boolean exclusive;

    private Option(String value, String label, String hint, boolean exclusive) {
        this.value = Objects.requireNonNull(value, "value");
        this.label = Objects.requireNonNull(label, "label");
        this.hint = hint;
        this.exclusive = exclusive;
    }

    /**
     * @param value what is sent
     * @param label what is read
     */
    public static Option of(String value, String label) {
        return new Option(value, label, "", false);
    }

    /** The same with a line of help below it. */
    public Option withHint(String text) {
        return new Option(value, label, text, exclusive);
    }

    /** The same, but chosen alone: "none of these". Set apart by "or". */
    public Option alone() {
        return new Option(value, label, hint, true);
    }

    public String value() {
        return value;
    }

    public String label() {
        return label;
    }

    /** A line of help; empty without one. */
    public String hint() {
        return hint;
    }

    public boolean isAlone() {
        return exclusive;
    }
}
