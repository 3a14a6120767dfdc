package org.sena.directory.exchange.web.files;

/** A column with its select. */
public final class ColumnRow {

    private final String field;
    private final String label;
    private final String samples;
    private final String value;

    ColumnRow(String field, String label, String samples, String value) {
        this.field = field;
        this.label = label;
        this.samples = samples;
        this.value = value;
    }

    /** Name of the select. */
    public String field() {
        return field;
    }

    /** "A: Name of service". */
    public String label() {
        return label;
    }

    /** "For example: Lunch club; Debt advice". */
    public String samples() {
        return samples;
    }

    /** What it means; empty: it is left out. */
    public String value() {
        return value;
    }
}
