package org.sena.scoring.service.engine;

import java.util.HashMap;
import java.util.Map;

/** The numbers of one question that rules look at, and of its options. */
final class QuestionCodes {

    static final int NO_CODE = -1;

    private final int position;
    private final int code;
    private final Map<String, Integer> options = new HashMap<>();

    private boolean numeric;
    private boolean told;

    /**
     * @param position of the question among all, from 0
     * @param code says that it was answered at all
     */
    QuestionCodes(int position, int code) {
        this.position = position;
        this.code = code;
    }

    int position() {
        return position;
    }

    int code() {
        return code;
    }

    /** {@link #NO_CODE} for an option that no rule looks for. */
    int option(String option) {
        return options.getOrDefault(option, NO_CODE);
    }

    void option(String option, int number) {
        options.put(option, number);
    }

    boolean hasOption(String option) {
        return options.containsKey(option);
    }

    /** A rule compares its number. */
    boolean numeric() {
        return numeric;
    }

    /** An explanation tells what was answered, because the rule alone doesn't. */
    boolean told() {
        return told;
    }

    void comparedAs(boolean number) {
        told = true;
        numeric |= number;
    }
}
