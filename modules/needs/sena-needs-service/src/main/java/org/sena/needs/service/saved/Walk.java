package org.sena.needs.service.saved;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.needs.api.AnswerProblem;
import org.sena.needs.api.Answers;
import org.sena.needs.api.AnswersRefusedException;
import org.sena.needs.api.ImmutableTakenUp;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Needs;
import org.sena.needs.api.NoSuchQuestionnaireException;
import org.sena.needs.api.Question;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.api.Questionnaires;
import org.sena.needs.api.SavedInterview;
import org.sena.needs.api.TakenUp;

/** Walks saved answers through the newest version and says what no longer fits. */
final class Walk {

    private final Needs needs;

    private final Questionnaires questionnaires;

    Walk(Needs needs, Questionnaires questionnaires) {
        this.needs = needs;
        this.questionnaires = questionnaires;
    }

    TakenUp takeUp(SavedInterview saved) {
        String key = saved.key();
        Questionnaire newest =
                questionnaires
                        .current(key)
                        .orElseThrow(() -> new NoSuchQuestionnaireException(key, saved.version()));
        Set<String> gone = new LinkedHashSet<>();
        Interview interview = walk(newest, saved.answers(), saved.skipped(), gone);

        gone.addAll(interview.dropped());

        return ImmutableTakenUp.builder()
                .interview(interview)
                .addAllSkipped(
                        saved.skipped().stream()
                                .filter(id -> newest.question(id).isPresent())
                                .collect(Collectors.toList()))
                .changed(newest.version() != saved.version())
                .addAllGone(words(saved, newest, gone))
                .build();
    }

    private Interview walk(
            Questionnaire newest, Answers answers, List<String> skipped, Set<String> gone) {
        try {
            return needs.interview(newest.key(), newest.version(), answers, skipped);
        } catch (AnswersRefusedException e) {
            Answers rest = answers;

            for (AnswerProblem problem : e.problems()) {
                gone.add(problem.question());
                rest = rest.with(problem.question(), List.of());
            }

            return needs.interview(newest.key(), newest.version(), rest, skipped);
        }
    }

    private List<String> words(SavedInterview saved, Questionnaire newest, Set<String> gone) {
        Optional<Questionnaire> asked = questionnaires.version(saved.key(), saved.version());
        List<String> words = new ArrayList<>();

        for (String id : gone) {
            asked.flatMap(version -> version.question(id))
                    .or(() -> newest.question(id))
                    .map(Question::text)
                    .ifPresent(words::add);
        }

        return words;
    }
}
