package org.sena.needs.service.support;

import java.util.ArrayList;
import java.util.List;

/** The eleven questions of the large example and when each is asked, written straight in Java. */
final class SupportQuestions {

    static final List<String> IDS =
            List.of(
                    "help-with",
                    "safe",
                    "short-of",
                    "eating",
                    "self-employed",
                    "job-now",
                    "at-work",
                    "roof",
                    "leaving",
                    "feeling",
                    "nation");

    static final List<List<String>> OPTIONS =
            List.of(
                    List.of("safety", "bills", "food", "job", "work", "home", "mind", "not-sure"),
                    List.of("yes", "other", "no", "unsure"),
                    List.of("rent", "energy", "debts", "none"),
                    List.of("fine", "money", "reach", "children", "baby"),
                    List.of("yes", "no", "between"),
                    List.of("lost", "hours", "ill", "none"),
                    List.of("health", "caring", "unsafe", "treated"),
                    List.of("yes", "soon", "no"),
                    List.of("notice", "mortgage", "family", "not"),
                    List.of("well", "low", "alone", "grief", "harm"),
                    List.of("england", "wales", "scotland", "ni"));

    static final int NATION = 10;

    private static final int NOT_SURE = 1 << 7;

    private SupportQuestions() {}

    /**
     * @param given the options chosen so far by question, as bits
     */
    static boolean isAsked(int question, int[] given) {
        switch (question) {
            case 1:
                return wants(0, given);
            case 2:
                return wants(1, given);
            case 3:
                return wants(2, given);
            case 4:
                return wants(3, given);
            case 5:
                boolean selfEmployed = given[4] == 1;

                return wants(3, given) && !selfEmployed;
            case 6:
                boolean lostTheJob = given[5] == 1;

                return wants(4, given) && !lostTheJob;
            case 7:
                return wants(5, given);
            case 8:
                boolean hasARoof = given[7] == 1 || given[7] == 2;

                return wants(5, given) && hasARoof;
            case 9:
                return wants(6, given);
            default:
                return true;
        }
    }

    /** Every way to answer a question: the options chosen, as bits. */
    static int[] answers(int question) {
        List<Integer> answers = new ArrayList<>();
        int options = OPTIONS.get(question).size();

        if (question == 0 || question == 2) {
            int alone = 1 << (options - 1);

            for (int some = 1; some < alone; some++) {
                answers.add(some);
            }

            answers.add(alone);
        } else {
            for (int option = 0; option < options; option++) {
                answers.add(1 << option);
            }
        }

        return answers.stream().mapToInt(Integer::intValue).toArray();
    }

    private static boolean wants(int need, int[] given) {
        return (given[0] & (1 << need | NOT_SURE)) != 0;
    }
}
