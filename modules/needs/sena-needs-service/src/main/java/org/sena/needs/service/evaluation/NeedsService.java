package org.sena.needs.service.evaluation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.directory.api.Directory;
import org.sena.directory.api.ImmutableMatchRequest;
import org.sena.directory.api.Match;
import org.sena.directory.api.Place;
import org.sena.needs.api.Answers;
import org.sena.needs.api.Evaluation;
import org.sena.needs.api.ImmutableEvaluation;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Needs;
import org.sena.needs.api.NoSuchQuestionnaireException;
import org.sena.needs.service.interview.Route;
import org.sena.needs.service.publication.PublishedQuestionnaires;
import org.sena.scoring.api.NeedScore;
import org.sena.scoring.api.ScoreSheet;
import org.sena.scoring.api.Scoring;

/** Leads people through a questionnaire. Touches no database once a version is known. */
@Component(service = Needs.class)
public class NeedsService implements Needs {

    @Reference private Directory directory;
    @Reference private FreshCapacity capacity;
    @Reference private Places places;
    @Reference private PublishedQuestionnaires published;
    @Reference private Scoring scoring;

    @Override
    public Interview interview(String key, int version, Answers answers, List<String> skipped) {
        return route(key, version).walk(answers, skipped);
    }

    @Override
    public Interview answer(
            Interview interview, String question, List<String> values, List<String> skipped) {
        return route(interview.questionnaire().key(), interview.questionnaire().version())
                .answer(interview, question, values, skipped);
    }

    @Override
    public Evaluation evaluate(Interview interview) {
        Facts facts = new Facts(interview);
        ScoreSheet scores =
                scoring.score(
                        interview.questionnaire().key(),
                        facts.scored(),
                        needs -> capacity.utilisation(needs, facts.postcode()));

        return ImmutableEvaluation.builder()
                .interview(interview)
                .scores(scores)
                .level(Gravest.level(interview, scores))
                .build();
    }

    @Override
    public List<Match> services(Evaluation evaluation) {
        Facts facts = new Facts(evaluation.interview());
        List<String> needs =
                evaluation.scores().needs().stream()
                        .map(NeedScore::need)
                        .collect(Collectors.toList());

        return needs.isEmpty()
                ? List.of()
                : directory.match(
                        ImmutableMatchRequest.builder()
                                .addAllNeeds(needs)
                                .place(place(evaluation.interview()))
                                .age(facts.age())
                                .build());
    }

    @Override
    public Optional<Place> place(Interview interview) {
        return new Facts(interview).postcode().flatMap(places::find);
    }

    private Route route(String key, int version) {
        return published
                .version(key, version)
                .orElseThrow(() -> new NoSuchQuestionnaireException(key, version));
    }
}
