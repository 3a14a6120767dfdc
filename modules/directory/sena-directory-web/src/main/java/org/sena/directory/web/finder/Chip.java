package org.sena.directory.web.finder;

import org.sena.directory.web.finder.Search.Field;

/** Something that was asked for and can be taken away with one press. */
public final class Chip {

    private static final String BETWEEN = ":";

    private final Field field;
    private final String value;
    private final String label;

    Chip(Field field, String value, String label) {
        this.field = field;
        this.value = value;
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** What is sent when it is pressed. */
    public String value() {
        return field.name() + BETWEEN + value;
    }

    /** The search without what the pressed one stands for; as it was when that can't be read. */
    static Search remove(Search search, String sent) {
        String[] parts = sent.split(BETWEEN, 2);

        for (Field field : Field.values()) {
            if (parts.length == 2 && field.name().equals(parts[0])) {
                return search.without(field, parts[1]);
            }
        }

        return search;
    }
}
