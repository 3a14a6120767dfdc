package org.sena.needs.desk.scoring;

import static java.util.stream.Collectors.toSet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.sena.needs.api.Answers;
import org.sena.needs.api.AnswersRefusedException;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Needs;
import org.sena.needs.api.Question;
import org.sena.needs.api.Questionnaire;
import org.sena.scoring.api.ImmutableScoringRequest;
import org.sena.scoring.api.MatrixRefusedException;
import org.sena.scoring.api.MatrixVersion;
import org.sena.scoring.api.ScoreSheet;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.scoring.api.ScoringRequest;
import org.sena.web.kit.Page;
import org.sena.web.kit.Submission;
import org.sena.web.kit.View;

/** Made-up answers, and what the active version and another make of them. Nothing is stored. */
@Component(service = TryPages.class)
public class TryPages implements Area {

    private final Desk desk;
    private final Needs needs;

    @Activate
    public TryPages(@Reference Desk desk, @Reference Needs needs) {
        this.desk = desk;
        this.needs = needs;
    }

    @Override
    public void open(Doors doors) {
        doors.view("try", this::show);
        doors.action("try", this::answer);
    }

    private View show(Page page) {
        String key = desk.key(page);
        Wording wording = desk.wording(key);
        Optional<Questionnaire> questionnaire = wording.questionnaire();

        if (questionnaire.isEmpty()) {
            return View.of("scoring/none", page.text("version.none"));
        }

        Answers answers = TryAnswers.read(page.parameter("answers").orElse(""));
        TryView view = new TryView(page, key, wording, answers);

        if (!answers.isEmpty()) {
            score(view, page, questionnaire.get(), answers);
        }

        return View.of("scoring/try", page.text("try.title"), view);
    }

    private void score(TryView view, Page page, Questionnaire questionnaire, Answers answers) {
        try {
            Interview interview =
                    needs.interview(
                            questionnaire.key(), questionnaire.version(), answers, List.of());

            view.notAsked(interview.dropped());

            ScoringRequest request =
                    ImmutableScoringRequest.builder().addAllAnswers(scored(interview)).build();

            desk.matrices().active(questionnaire.key()).ifPresent(v -> score(view, v, request));
            desk.version(page)
                    .filter(version -> !view.isScored(version.version()))
                    .ifPresent(version -> score(view, version, request));
        } catch (AnswersRefusedException e) {
            view.refused();
        }
    }

    private void score(TryView view, MatrixVersion version, ScoringRequest request) {
        try {
            ScoreSheet sheet =
                    desk.matrices().trial(version.key(), version.version()).score(request);

            view.scored(version, sheet);
        } catch (MatrixRefusedException e) {
            view.mistaken(version);
        }
    }

    private Set<ScoredAnswer> scored(Interview interview) {
        Set<String> known =
                desk.wording(interview.questionnaire().key()).questions().stream()
                        .map(Question::id)
                        .collect(toSet());
        Set<ScoredAnswer> scored = new LinkedHashSet<>();

        for (Question question : interview.visible()) {
            if (known.contains(question.id())) {
                interview.answers().to(question.id()).stream()
                        .filter(value -> !TryAnswers.isUnsaid(value))
                        .forEach(value -> scored.add(ScoredAnswer.of(question.id(), value)));
            }
        }

        return scored;
    }

    private void answer(Submission in) {
        String key = desk.key(in);
        Map<String, List<String>> chosen = TryAnswers.chosen(in, desk.wording(key));

        if (chosen.isEmpty()) {
            in.form().reject("try.error.none");
        }
        if (!in.form().isValid()) {
            in.showAgain();
            return;
        }

        in.show(
                "try",
                "key",
                key,
                "version",
                Integer.toString(Desk.version(in)),
                "answers",
                TryAnswers.write(chosen));
    }
}
