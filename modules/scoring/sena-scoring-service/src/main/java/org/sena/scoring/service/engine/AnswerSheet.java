package org.sena.scoring.service.engine;

import java.util.Arrays;
import java.util.BitSet;

/**
 * What the rules look at: one person's answers, in the codes of {@link AnswerCodes}. It also takes
 * down which rules held, which no rule looks at; so rules can't set each other off, and their order
 * makes no difference.
 */
public final class AnswerSheet {

    private static final int NOT_ANSWERED = -1;

    private final boolean[] answered;
    private final boolean[] chosen;
    private final int[] numbers;
    private final BitSet held = new BitSet();

    AnswerSheet(int questions, int options, int numbers) {
        this.answered = new boolean[questions];
        this.chosen = new boolean[options];
        this.numbers = new int[numbers];
        Arrays.fill(this.numbers, NOT_ANSWERED);
    }

    void answered(int question) {
        answered[question] = true;
    }

    void chose(int option) {
        chosen[option] = true;
    }

    /** False when another number stood there. */
    boolean entered(int number, int value) {
        boolean free = numbers[number] == NOT_ANSWERED || numbers[number] == value;

        numbers[number] = value;

        return free;
    }

    boolean isAnswered(int question) {
        return answered[question];
    }

    boolean isChosen(int option) {
        return chosen[option];
    }

    /** False when the question was not answered. */
    boolean isBetween(int number, int from, int to) {
        int value = numbers[number];

        return value >= from && value <= to;
    }

    void held(int row) {
        held.set(row);
    }

    /** The positions, in the table, of the rules that held. */
    BitSet held() {
        return held;
    }
}
