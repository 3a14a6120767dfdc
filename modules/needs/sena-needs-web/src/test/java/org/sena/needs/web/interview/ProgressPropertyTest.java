package org.sena.needs.web.interview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.sena.needs.api.Answers;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Question;
import org.sena.needs.service.interview.Route;

/** What the progress line says, held against what follows, on any way through any questions. */
class ProgressPropertyTest {

    @Property(tries = 2000)
    void what_is_said_for_certain_comes_true_whatever_is_answered(@ForAll long seed) {
        Random random = new Random(seed);
        Route route = new Route(RandomQuestionnaire.by(random));
        UnderWay underWay = somewhere(route, random);
        boolean changing = random.nextBoolean();

        for (Question question : underWay.interview().visible()) {
            Progress said = Progress.at(underWay, question, changing);

            if (said.isOpen()) {
                continue;
            }
            for (UnderWay after : everyAnswer(route, underWay, question)) {
                Optional<Question> next = after.next(question.id(), changing);

                assertEquals(said.toCome() > 0, next.isPresent(), "the last is the last");
                next.ifPresent(
                        page ->
                                assertEquals(
                                        said.toCome() - 1,
                                        Progress.at(after, page, changing).toCome()));
            }
        }
    }

    @Property(tries = 2000)
    void going_on_the_number_falls_by_one_and_else_only_by_what_an_answer_closed(
            @ForAll long seed) {
        Random random = new Random(seed);
        Route route = new Route(RandomQuestionnaire.by(random));
        UnderWay underWay = new UnderWay(route.walk(Answers.none(), List.of()), List.of());
        Optional<Question> here = underWay.interview().next();

        while (here.isPresent()) {
            Question question = here.get();
            Progress said = Progress.at(underWay, question, false);
            int asked = underWay.interview().visible().size();

            assertTrue(said.place() >= 1 && said.place() <= said.inArea());
            underWay = anyAnswer(route, underWay, question, random);
            here = underWay.next(question.id(), false);

            int opened = underWay.interview().visible().size() - asked;
            int toCome =
                    here.isPresent() ? Progress.at(underWay, here.get(), false).toCome() + 1 : 0;

            assertEquals(said.toCome() + opened, toCome);

            if (here.isPresent()) {
                Progress next = Progress.at(underWay, here.get(), false);

                assertEquals(next.area().equals(said.area()) ? said.place() + 1 : 1, next.place());
            }
        }
    }

    /** After some answers, or all, and perhaps some of them changed. */
    private static UnderWay somewhere(Route route, Random random) {
        UnderWay underWay = new UnderWay(route.walk(Answers.none(), List.of()), List.of());

        for (int step = random.nextInt(12); step > 0; step--) {
            List<Question> visible = underWay.interview().visible();

            if (visible.isEmpty()) {
                return underWay;
            }

            Question question =
                    underWay.interview()
                            .next()
                            .filter(next -> random.nextInt(4) > 0)
                            .orElse(visible.get(random.nextInt(visible.size())));

            underWay = anyAnswer(route, underWay, question, random);
        }

        return underWay;
    }

    private static UnderWay anyAnswer(
            Route route, UnderWay underWay, Question question, Random random) {
        List<UnderWay> all = everyAnswer(route, underWay, question);

        return all.get(random.nextInt(all.size()));
    }

    private static List<UnderWay> everyAnswer(Route route, UnderWay underWay, Question question) {
        List<List<String>> answers = new ArrayList<>();
        List<UnderWay> ways = new ArrayList<>();

        RandomQuestionnaire.OPTIONS.forEach(option -> answers.add(List.of(option)));

        if (question.optional()) {
            answers.add(List.of());
        }
        for (List<String> answer : answers) {
            List<String> skipped = underWay.skippedAfter(question.id(), answer.isEmpty());
            Interview interview =
                    route.answer(underWay.interview(), question.id(), answer, skipped);

            ways.add(new UnderWay(interview, skipped));
        }

        return ways;
    }
}
