package org.sena.scoring.service.matrix;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** How a row compares an answer. The words are those of the table. */
public enum Operator {
    /** The option was chosen. */
    IS("is", false),
    /** The question was answered and the option was not chosen. */
    IS_NOT("is not", false),
    /** The number is this or more. */
    AT_LEAST("at least", true),
    /** The number is this or less. */
    AT_MOST("at most", true),
    /** The number lies in a range such as {@code 18..64}, both ends included. */
    BETWEEN("between", true);

    private final String word;
    private final boolean numeric;

    Operator(String word, boolean numeric) {
        this.word = word;
        this.numeric = numeric;
    }

    /** The words an author may use, for a message. */
    public static String words() {
        return Arrays.stream(values()).map(Operator::word).collect(Collectors.joining(", "));
    }

    static Optional<Operator> of(String word) {
        return Arrays.stream(values()).filter(o -> o.word.equals(word)).findFirst();
    }

    public String word() {
        return word;
    }

    /** True when it compares a whole number, false when it looks for an option. */
    public boolean numeric() {
        return numeric;
    }
}
