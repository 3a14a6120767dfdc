package org.sena.needs.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.content.StarterSet;
import org.sena.needs.api.Answers;
import org.sena.needs.api.Interview;
import org.sena.needs.api.NumberRange;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.service.document.QuestionnaireReader;
import org.sena.needs.service.evaluation.Facts;
import org.sena.needs.service.evaluation.Gravest;
import org.sena.needs.service.interview.Route;
import org.sena.scoring.api.ImmutableScoreSheet;
import org.sena.scoring.api.Level;
import org.sena.scoring.api.NeedScore;
import org.sena.scoring.api.ScoreSheet;
import org.sena.scoring.service.engine.DroolsMatrix;
import org.sena.scoring.service.levels.CapacityShift;
import org.sena.scoring.service.levels.LevelPolicy;
import org.sena.scoring.service.levels.LevelTable;
import org.sena.scoring.service.levels.NeedScores;
import org.sena.scoring.service.matrix.MatrixReader;
import org.sena.scoring.service.matrix.MatrixRow;

/** One person's way through the starter content, by the product's own rules. */
final class StarterJourney {

    static final Questionnaire QUESTIONNAIRE =
            QuestionnaireReader.read("needs", 1, Catalogue.questionnaire());

    static final Set<String> NEEDS =
            StarterSet.terms().stream()
                    .filter(term -> term.taxonomy().equals(Taxonomy.NEEDS))
                    .map(Term::code)
                    .collect(Collectors.toSet());

    static final List<MatrixRow> ROWS =
            new MatrixReader(Words.of(QUESTIONNAIRE, NEEDS)).read(Catalogue.matrix());

    private static final Route ROUTE = new Route(QUESTIONNAIRE);
    private static final DroolsMatrix MATRIX = DroolsMatrix.compile(ROWS);
    private static final NeedScores SCORES =
            new NeedScores(
                    new LevelPolicy(LevelTable.DEFAULT, new String[0], new String[0]),
                    new CapacityShift(0.8, 10));

    final Interview interview;
    final ScoreSheet scores;

    private StarterJourney(Interview interview) {
        this.interview = interview;
        this.scores =
                ImmutableScoreSheet.builder()
                        .matrix("needs")
                        .matrixVersion(1)
                        .needs(SCORES.of(MATRIX.score(new Facts(interview).scored()), Map.of()))
                        .build();
    }

    /** Answers such as {@code home-now=street help-with=home,money}. */
    static StarterJourney of(String answers) {
        Map<String, List<String>> given = new LinkedHashMap<>();

        for (String answer : answers.split(" ")) {
            given.put(answer.split("=")[0], List.of(answer.split("=")[1].split(",")));
        }

        return new StarterJourney(ROUTE.walk(Answers.of(given), List.of()));
    }

    /** Answers by chance to all that is asked. */
    static StarterJourney byChance(Random random) {
        Interview interview = ROUTE.walk(Answers.none(), List.of());

        while (interview.next().isPresent()) {
            Question question = interview.next().get();

            interview = ROUTE.answer(interview, question.id(), answer(question, random), List.of());
        }

        return new StarterJourney(interview);
    }

    Level level() {
        return Gravest.level(interview, scores);
    }

    Optional<NeedScore> need(String code) {
        return scores.needs().stream().filter(score -> score.need().equals(code)).findFirst();
    }

    private static List<String> answer(Question question, Random random) {
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
                throw new AssertionError("The starter questionnaire asks for no such thing");
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
