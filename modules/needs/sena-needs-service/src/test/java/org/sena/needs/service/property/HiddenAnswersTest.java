package org.sena.needs.service.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sena.needs.api.Answers;
import org.sena.needs.api.ImmutableInterview;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Signpost;
import org.sena.needs.service.evaluation.Facts;
import org.sena.needs.service.interview.Route;

/** Whatever the questionnaire and whatever a person does, a hidden answer counts nowhere. */
class HiddenAnswersTest {

    /** Enough decisions for a questionnaire of a dozen questions. */
    @Provide
    Arbitrary<List<Integer>> questionnaire() {
        return Arbitraries.integers().between(0, 59).list().ofMinSize(10).ofMaxSize(250);
    }

    @Provide
    Arbitrary<List<Integer>> deeds() {
        return Arbitraries.integers().between(0, 119).list().ofMaxSize(120);
    }

    /** Goes through the questions in any order, answering, changing, taking back. */
    @Property(tries = 2000)
    void after_every_step_only_answers_to_visible_questions_are_left(
            @ForAll("questionnaire") List<Integer> decisions,
            @ForAll("deeds") List<Integer> deeds) {
        Questionnaire questionnaire = MadeUp.questionnaire(new Tape(decisions));
        Route route = new Route(questionnaire);
        Tape tape = new Tape(deeds);
        Interview interview = route.walk(Answers.none(), List.of());
        Set<String> skipped = new HashSet<>();

        while (!tape.isOver()) {
            Question question = interview.visible().get(tape.below(interview.visible().size()));
            boolean none = question.optional() && tape.coin();
            List<String> answer = none ? List.of() : MadeUp.answer(question, tape);
            Interview before = interview;

            interview = route.answer(before, question.id(), answer, List.copyOf(skipped));
            skipped.remove(question.id());

            if (none) {
                skipped.add(question.id());
            }

            check(route, interview, skipped);
            assertEquals(answer, interview.answers().to(question.id()));
            assertEquals(
                    interview.dropped(),
                    before.answers().asMap().keySet().stream()
                            .filter(id -> !id.equals(question.id()))
                            .filter(id -> !isVisible(before, question, answer, id))
                            .sorted(placeIn(questionnaire))
                            .collect(Collectors.toList()));
        }
    }

    /** Hands in answers to any questions at once, asked or not. */
    @Property(tries = 2000)
    void answers_handed_in_at_once_count_as_the_specification_says(
            @ForAll("questionnaire") List<Integer> decisions,
            @ForAll("deeds") List<Integer> deeds,
            @ForAll Random random) {
        Questionnaire questionnaire = MadeUp.questionnaire(new Tape(decisions));
        Route route = new Route(questionnaire);
        Map<String, List<String>> handedIn = anyAnswers(questionnaire, new Tape(deeds));
        Meaning meaning = new Meaning(questionnaire, handedIn);

        Interview interview = route.walk(Answers.of(handedIn), List.of());

        check(route, interview, Set.of());
        for (Question question : questionnaire.questions()) {
            boolean visible = meaning.isVisible(question.id());

            assertEquals(visible, interview.visible().contains(question));
            assertEquals(meaning.counted(question.id()), interview.answers().to(question.id()));
            assertEquals(
                    !visible && handedIn.containsKey(question.id()),
                    interview.dropped().contains(question.id()));
        }
        for (Signpost signpost : questionnaire.signposts()) {
            assertEquals(meaning.holds(signpost.when()), interview.signposts().contains(signpost));
        }

        assertEquals(interview, route.walk(Answers.of(shuffled(handedIn, random)), List.of()));
    }

    /** A hidden answer may be any other: nothing that is shown, scored or asked changes. */
    @Property(tries = 2000)
    void whatever_a_hidden_answer_says_changes_nothing(
            @ForAll("questionnaire") List<Integer> decisions,
            @ForAll("deeds") List<Integer> deeds,
            @ForAll("deeds") List<Integer> others) {
        Questionnaire questionnaire = MadeUp.questionnaire(new Tape(decisions));
        Route route = new Route(questionnaire);
        Map<String, List<String>> handedIn = anyAnswers(questionnaire, new Tape(deeds));
        Interview interview = route.walk(Answers.of(handedIn), List.of());
        Tape tape = new Tape(others);
        Answers changed = Answers.of(handedIn);

        for (String hidden : interview.dropped()) {
            Question question = questionnaire.question(hidden).orElseThrow();

            changed = changed.with(hidden, tape.coin() ? List.of() : MadeUp.answer(question, tape));
        }

        Interview after = route.walk(changed, List.of());

        assertEquals(withoutDropped(interview), withoutDropped(after));
        assertEquals(new Facts(interview).scored(), new Facts(after).scored());
        assertEquals(new Facts(interview).postcode(), new Facts(after).postcode());
    }

    private static void check(Route route, Interview interview, Set<String> skipped) {
        Set<String> visible =
                interview.visible().stream().map(Question::id).collect(Collectors.toSet());

        assertTrue(visible.containsAll(interview.answers().asMap().keySet()));
        interview.dropped().forEach(id -> assertFalse(visible.contains(id)));
        new Facts(interview)
                .scored()
                .forEach(
                        fact -> {
                            assertTrue(visible.contains(fact.question()));
                            assertTrue(
                                    interview.answers().to(fact.question()).contains(fact.value()));
                            assertFalse(fact.value().equals(Option.PREFER_NOT_TO_SAY));
                        });

        Interview again = route.walk(interview.answers(), skipped);

        assertEquals(withoutDropped(interview), again, "from scratch it is the same");
    }

    private static boolean isVisible(
            Interview before, Question changed, List<String> answer, String id) {
        return new Meaning(
                        before.questionnaire(), before.answers().with(changed.id(), answer).asMap())
                .isVisible(id);
    }

    private static Comparator<String> placeIn(Questionnaire questionnaire) {
        return Comparator.comparingInt(
                id -> questionnaire.questions().indexOf(questionnaire.question(id).orElseThrow()));
    }

    private static Map<String, List<String>> anyAnswers(Questionnaire questionnaire, Tape tape) {
        Map<String, List<String>> answers = new LinkedHashMap<>();

        for (Question question : questionnaire.questions()) {
            if (tape.below(4) > 0) {
                answers.put(question.id(), MadeUp.answer(question, tape));
            }
        }

        return answers;
    }

    private static Map<String, List<String>> shuffled(
            Map<String, List<String>> answers, Random random) {
        List<String> ids = new ArrayList<>(answers.keySet());
        Map<String, List<String>> shuffled = new LinkedHashMap<>();

        Collections.shuffle(ids, random);
        ids.forEach(id -> shuffled.put(id, answers.get(id)));

        return shuffled;
    }

    private static Interview withoutDropped(Interview interview) {
        return ImmutableInterview.builder().from(interview).dropped(List.of()).build();
    }
}
