package org.sena.needs.service.assessment;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.needs.api.Answers;
import org.sena.needs.api.Assessment;
import org.sena.needs.api.ImmutableAssessment;
import org.sena.privacy.api.DataItem;
import org.sena.scoring.api.Contribution;
import org.sena.scoring.api.ImmutableNeedScore;
import org.sena.scoring.api.ImmutableScoreSheet;
import org.sena.scoring.api.NeedScore;

/** An assessment cut down to the items a person agreed to show. */
final class Disclosed {

    private final Set<DataItem> items;

    Disclosed(Set<DataItem> items) {
        this.items = items;
    }

    /** A reason stays only where every answer that gave it is shown too. */
    Assessment of(Assessment assessment) {
        Map<String, List<String>> answers = new LinkedHashMap<>(assessment.answers().asMap());

        answers.keySet().removeIf(question -> !items.contains(DataItem.answer(question)));

        return ImmutableAssessment.builder()
                .from(assessment)
                .answers(Answers.of(answers))
                .scores(
                        ImmutableScoreSheet.builder()
                                .from(assessment.scores())
                                .needs(
                                        assessment.scores().needs().stream()
                                                .filter(
                                                        score ->
                                                                items.contains(
                                                                        DataItem.need(
                                                                                score.need())))
                                                .map(this::score)
                                                .collect(Collectors.toList()))
                                .build())
                .build();
    }

    private NeedScore score(NeedScore score) {
        return ImmutableNeedScore.builder()
                .from(score)
                .contributions(
                        score.contributions().stream()
                                .filter(this::isShown)
                                .collect(Collectors.toList()))
                .build();
    }

    private boolean isShown(Contribution contribution) {
        return contribution.answers().stream()
                .allMatch(answer -> items.contains(DataItem.answer(answer.question())));
    }
}
