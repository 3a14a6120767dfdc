package org.sena.needs.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.Term;
import org.sena.directory.content.StarterSet;
import org.sena.needs.api.Answers;
import org.sena.needs.api.Interview;
import org.sena.needs.api.MatrixWords;
import org.sena.needs.api.Question;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.service.document.QuestionnaireReader;
import org.sena.needs.service.evaluation.Facts;
import org.sena.needs.service.interview.Route;
import org.sena.scoring.api.ImmutableScoreSheet;
import org.sena.scoring.service.engine.DroolsMatrix;
import org.sena.scoring.service.levels.CapacityShift;
import org.sena.scoring.service.levels.LevelPolicy;
import org.sena.scoring.service.levels.LevelTable;
import org.sena.scoring.service.levels.NeedScores;
import org.sena.scoring.service.matrix.MatrixReader;
import org.sena.scoring.service.matrix.MatrixRow;

/** A questionnaire of the starter content and its matrix, run by the product's own rules. */
enum Starter {
    NEEDS("needs"),
    FRONT_LINE("front-line");

    final String key;
    final Questionnaire questionnaire;
    final List<MatrixRow> rows;

    private final Route route;
    private final DroolsMatrix matrix;
    private final NeedScores levels =
            new NeedScores(
                    new LevelPolicy(LevelTable.DEFAULT, new String[0], new String[0]),
                    new CapacityShift(0.8, 10));

    Starter(String key) {
        this.key = key;
        questionnaire = QuestionnaireReader.read(key, 1, Catalogue.questionnaire(key));
        rows =
                new MatrixReader(MatrixWords.of(questionnaire, terms().keySet()))
                        .read(Catalogue.matrix(key));
        route = new Route(questionnaire);
        matrix = DroolsMatrix.compile(rows);
    }

    /** What each need is called, by its code. */
    static Map<String, Term> terms() {
        return StarterSet.terms().stream()
                .filter(term -> term.taxonomy().equals(Taxonomy.NEEDS))
                .collect(Collectors.toMap(Term::code, term -> term));
    }

    /** A person who answers such as {@code home-now=street help-with=home,money}. */
    StarterJourney answer(String answers) {
        Map<String, List<String>> given = new LinkedHashMap<>();

        for (String answer : answers.split(" ")) {
            given.put(answer.split("=")[0], List.of(answer.split("=")[1].split(",")));
        }

        return scored(route.walk(Answers.of(given), List.of()));
    }

    /** A person who answers by chance to all that is asked. */
    StarterJourney answerByChance(Random random) {
        Interview interview = route.walk(Answers.none(), List.of());

        while (interview.next().isPresent()) {
            Question question = interview.next().get();

            interview =
                    route.answer(
                            interview,
                            question.id(),
                            StarterJourney.byChance(question, random),
                            List.of());
        }

        return scored(interview);
    }

    private StarterJourney scored(Interview interview) {
        return new StarterJourney(
                interview,
                ImmutableScoreSheet.builder()
                        .matrix(key)
                        .matrixVersion(1)
                        .needs(levels.of(matrix.score(new Facts(interview).scored()), Map.of()))
                        .build());
    }

    @Override
    public String toString() {
        return key;
    }
}
