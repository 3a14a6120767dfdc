package org.sena.needs.service.support;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which results are shown, told by a flat list beside the questionnaire and worked out with nothing
 * of the product: each question is a number, each set of options the bits of another.
 */
final class SupportResults {

    private final List<Result> inOrder;

    private SupportResults(List<Result> inOrder) {
        this.inOrder = inOrder;
    }

    static SupportResults read() {
        List<Result> results = new ArrayList<>();

        for (String line : lines()) {
            String[] cells = line.split("\\|");

            results.add(
                    new Result(
                            cells[0].trim(),
                            nations(cells[1].trim()),
                            cells[2].contains("!"),
                            cells[3].trim().split(" or ")));
        }

        List<Result> ordered =
                results.stream().filter(r -> r.emergency).collect(Collectors.toList());

        results.stream().filter(r -> !r.emergency).forEach(ordered::add);

        return new SupportResults(ordered);
    }

    /** Emergencies first, else as they stand in the document. */
    List<Result> inOrder() {
        return inOrder;
    }

    private static int nations(String letters) {
        int nations = 0;

        for (char letter : letters.toCharArray()) {
            nations |= 1 << "EWSN".indexOf(letter);
        }

        return nations;
    }

    private static List<String> lines() {
        try (BufferedReader reader =
                new BufferedReader(
                        new InputStreamReader(
                                SupportResults.class.getResourceAsStream("results.txt"),
                                StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One result. */
    static final class Result {

        final String id;
        final boolean emergency;
        private final int nations;

        /** Alternatives of terms; a term is a question, options and whether they must be absent. */
        private final int[][][] alternatives;

        private Result(String id, int nations, boolean emergency, String[] alternatives) {
            this.id = id;
            this.nations = nations;
            this.emergency = emergency;
            this.alternatives = new int[alternatives.length][][];

            for (int i = 0; i < alternatives.length; i++) {
                String[] terms = alternatives[i].trim().split(" +");

                this.alternatives[i] = new int[terms.length][];

                for (int j = 0; j < terms.length; j++) {
                    this.alternatives[i][j] = term(terms[j]);
                }
            }
        }

        private static int[] term(String text) {
            boolean absent = text.contains("!=");
            String[] sides = text.split("!?=");
            int question = SupportQuestions.IDS.indexOf(sides[0]);
            int options = 0;

            for (String option : sides[1].split("/")) {
                options |= 1 << SupportQuestions.OPTIONS.get(question).indexOf(option);
            }

            return new int[] {question, options, absent ? 1 : 0};
        }

        /**
         * @param given the options chosen by question, as bits; none where it was not asked
         */
        boolean isShown(int[] given) {
            if ((given[SupportQuestions.NATION] & nations) == 0) {
                return false;
            }
            for (int[][] terms : alternatives) {
                boolean all = true;

                for (int[] term : terms) {
                    boolean chosen = (given[term[0]] & term[1]) != 0;

                    all &= chosen != (term[2] == 1);
                }
                if (all) {
                    return true;
                }
            }

            return false;
        }
    }
}
