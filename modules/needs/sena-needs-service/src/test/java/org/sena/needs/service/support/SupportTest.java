package org.sena.needs.service.support;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.sena.needs.api.Answers;
import org.sena.needs.api.Interview;
import org.sena.needs.service.document.QuestionnaireReader;
import org.sena.needs.service.interview.Route;
import org.sena.needs.service.support.SupportResults.Result;

/**
 * A questionnaire of the size of a national one: 7 needs, 11 questions, 4 nations, 153 results.
 * Every one of its 3,715,196 ways through is walked and held against an evaluator that shares
 * nothing with the product. Wherever a question is not asked, an answer to it is handed in all the
 * same, another one each time: it must be dropped and change nothing.
 */
@Tag("large")
class SupportTest {

    /**
     * Ways through one need, one more for leaving it out, multiplied; and once all of them for "not
     * sure"; for each nation. Work and job depend on each other: 9 ways, 4 ways, 30 together.
     */
    private static final int WAYS =
            4 * (5 * 9 * 6 * (1 + 9 + 4 + 30) * 10 * 6 - 1 + 4 * 8 * 5 * 30 * 9 * 5);

    private static final int QUESTIONS = SupportQuestions.IDS.size();

    private static final List<List<List<String>>> VALUES = values();

    private final List<Result> results = SupportResults.read().inOrder();
    private final AtomicIntegerArray shown = new AtomicIntegerArray(results.size());
    private final Route route = new Route(QuestionnaireReader.read("support", 1, document()));

    @Test
    void every_way_through_shows_what_the_independent_evaluator_shows() {
        int[] openings = SupportQuestions.answers(0);
        int[] nations = SupportQuestions.answers(SupportQuestions.NATION);
        int ways =
                IntStream.range(0, openings.length * nations.length)
                        .parallel()
                        .map(
                                part -> {
                                    int[] given = new int[QUESTIONS];

                                    given[0] = openings[part / nations.length];
                                    given[SupportQuestions.NATION] = nations[part % nations.length];

                                    return walk(given, 1, 0);
                                })
                        .sum();

        assertEquals(3_715_196, WAYS);
        assertEquals(WAYS, ways);
        assertEquals(153, results.size());
        for (int i = 0; i < results.size(); i++) {
            assertTrue(shown.get(i) == 1, "never shown: " + results.get(i).id);
        }
    }

    /** Answers question by question in every way; gives how many ways there were. */
    private int walk(int[] given, int question, int before) {
        if (question == SupportQuestions.NATION) {
            check(given, before);

            return 1;
        }
        if (!SupportQuestions.isAsked(question, given)) {
            given[question] = 0;

            return walk(given, question + 1, before);
        }

        int ways = 0;

        for (int answer : SupportQuestions.answers(question)) {
            given[question] = answer;
            ways += walk(given, question + 1, before + ways);
        }

        return ways;
    }

    private void check(int[] given, int turn) {
        Map<String, List<String>> answers = new LinkedHashMap<>(32);

        for (int question = 0; question < QUESTIONS; question++) {
            int stray = 1 << turn % SupportQuestions.OPTIONS.get(question).size();
            int answer = (given[question] == 0) ? stray : given[question];

            answers.put(SupportQuestions.IDS.get(question), VALUES.get(question).get(answer));
        }

        Interview interview = route.walk(Answers.of(answers), List.of());

        if (!hasQuestions(interview, given) || !hasResults(interview, given)) {
            throw new AssertionError(
                    Arrays.toString(given) + " given as " + answers + " leads to " + interview);
        }
    }

    private static boolean hasQuestions(Interview interview, int[] given) {
        int asked = 0;
        int dropped = 0;

        for (int question = 0; question < QUESTIONS; question++) {
            String id = SupportQuestions.IDS.get(question);

            if (given[question] == 0) {
                if (interview.answers().has(id)
                        || dropped == interview.dropped().size()
                        || !interview.dropped().get(dropped++).equals(id)) {
                    return false;
                }
            } else if (asked == interview.visible().size()
                    || !interview.visible().get(asked++).id().equals(id)
                    || !interview
                            .answers()
                            .to(id)
                            .equals(VALUES.get(question).get(given[question]))) {
                return false;
            }
        }

        return asked == interview.visible().size()
                && dropped == interview.dropped().size()
                && interview.complete()
                && interview.next().isEmpty();
    }

    private boolean hasResults(Interview interview, int[] given) {
        int place = 0;

        for (int i = 0; i < results.size(); i++) {
            if (results.get(i).isShown(given)) {
                if (place == interview.signposts().size()
                        || !interview.signposts().get(place++).id().equals(results.get(i).id)) {
                    return false;
                }
                if (shown.get(i) == 0) {
                    shown.set(i, 1);
                }
            }
        }

        return place == interview.signposts().size();
    }

    /** The ids of options by question and by their bits. */
    private static List<List<List<String>>> values() {
        List<List<List<String>>> values = new ArrayList<>();

        for (List<String> options : SupportQuestions.OPTIONS) {
            List<List<String>> byBits = new ArrayList<>();

            for (int bits = 0; bits < 1 << options.size(); bits++) {
                List<String> chosen = new ArrayList<>();

                for (int option = 0; option < options.size(); option++) {
                    if ((bits >> option & 1) == 1) {
                        chosen.add(options.get(option));
                    }
                }

                byBits.add(List.copyOf(chosen));
            }

            values.add(byBits);
        }

        return values;
    }

    private static String document() {
        try (InputStream in = SupportTest.class.getResourceAsStream("questionnaire.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
