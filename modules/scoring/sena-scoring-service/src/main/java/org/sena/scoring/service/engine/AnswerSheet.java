package org.sena.scoring.service.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.sena.scoring.api.ScoredAnswer;

/**
 * One person's answers in the codes of {@link AnswerCodes}. It also takes down which rows held,
 * which no rule looks at; so rules can't set each other off, and their order makes no difference.
 */
final class AnswerSheet {

    private static final Comparator<ScoredAnswer> BY_VALUE =
            Comparator.comparing(ScoredAnswer::value);

    private static final int NO_NUMBER = -1;

    private final boolean[] said;
    private final int[] numbers;
    private final List<List<ScoredAnswer>> told;
    private final BitSet held = new BitSet();

    AnswerSheet(int codes, int questions) {
        said = new boolean[codes];
        numbers = new int[questions];
        told = new ArrayList<>(questions);

        Arrays.fill(numbers, NO_NUMBER);
        for (int i = 0; i < questions; i++) {
            told.add(List.of());
        }
    }

    void say(int code) {
        said[code] = true;
    }

    boolean isSaid(int code) {
        return said[code];
    }

    /** False when another number stood there. */
    boolean enter(int question, int number) {
        boolean free = numbers[question] == NO_NUMBER || numbers[question] == number;

        numbers[question] = number;

        return free;
    }

    /** False when the question was not answered. */
    boolean isBetween(int question, int from, int to) {
        int number = numbers[question];

        return number >= from && number <= to;
    }

    void tell(int question, ScoredAnswer answer) {
        List<ScoredAnswer> before = told.get(question);

        if (before.isEmpty()) {
            told.set(question, List.of(answer));
        } else {
            List<ScoredAnswer> all = new ArrayList<>(before);

            all.add(answer);
            all.sort(BY_VALUE);
            told.set(question, all);
        }
    }

    /** The answers to a question that {@link QuestionCodes#told()} names, by value. */
    List<ScoredAnswer> told(int question) {
        return told.get(question);
    }

    void held(int[] positions) {
        for (int position : positions) {
            held.set(position);
        }
    }

    /** The positions, in the table, of the rows that held. */
    BitSet held() {
        return held;
    }
}
