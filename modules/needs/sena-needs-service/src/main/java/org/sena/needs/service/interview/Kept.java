package org.sena.needs.service.interview;

import java.util.Arrays;

/** Answers by the place of their question in the questionnaire. */
final class Kept {

    private final CheckedAnswer[] byPlace;

    /**
     * @param questions how many questions there are
     */
    Kept(int questions) {
        byPlace = new CheckedAnswer[questions];

        Arrays.fill(byPlace, CheckedAnswer.NONE);
    }

    void keep(int place, CheckedAnswer answer) {
        byPlace[place] = answer;
    }

    /** An empty one when there is no answer, or it does not count. */
    CheckedAnswer to(int place) {
        return byPlace[place];
    }
}
