package org.sena.needs.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.sena.needs.api.Interview;
import org.sena.needs.api.NumberRange;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.service.evaluation.Gravest;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;
import org.sena.scoring.api.ScoreSheet;

/** One person's way through a questionnaire of the starter content, and what comes of it. */
final class StarterJourney {

    final Interview interview;
    final ScoreSheet scores;

    StarterJourney(Interview interview, ScoreSheet scores) {
        this.interview = interview;
        this.scores = scores;
    }

    Level level() {
        return Gravest.level(interview, scores);
    }

    Optional<NeedScore> need(String code) {
        return scores.needs().stream().filter(score -> score.need().equals(code)).findFirst();
    }

    /** An answer that fits the question. */
    static List<String> byChance(Question question, Random random) {
        switch (question.type()) {
            case SINGLE:
                return List.of(any(question, random).id());
            case MULTIPLE:
                return several(question, random);
            case NUMBER:
                NumberRange range = question.number().get();
                int span = range.maximum() - range.minimum() + 1;

                return List.of(String.valueOf(range.minimum() + random.nextInt(span)));
            case POSTCODE:
                return List.of("PE29 3TN");
            default:
                throw new AssertionError("The starter content asks for no such thing");
        }
    }

    private static List<String> several(Question question, Random random) {
        List<String> chosen = new ArrayList<>();

        for (Option option : question.options()) {
            if (!option.exclusive() && random.nextBoolean()) {
                chosen.add(option.id());
            }
        }
        if (chosen.isEmpty()) {
            chosen.add(any(question, random).id());
        }

        return chosen;
    }

    private static Option any(Question question, Random random) {
        return question.options().get(random.nextInt(question.options().size()));
    }
}
