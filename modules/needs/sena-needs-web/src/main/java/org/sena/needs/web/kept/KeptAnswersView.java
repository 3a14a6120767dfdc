package org.sena.needs.web.kept;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.needs.api.Answers;
import org.sena.needs.api.Questionnaire;
import org.sena.needs.web.interview.InWords;
import org.sena.web.kit.Page;
import org.sena.web.kit.view.SummaryRow;

/** Answers in words, as the version asked that they were given to. */
final class KeptAnswersView {

    private KeptAnswersView() {}

    static List<SummaryRow> rows(Page page, Optional<Questionnaire> asked, Answers answers) {
        return asked.map(
                        questionnaire ->
                                questionnaire.questions().stream()
                                        .filter(question -> answers.has(question.id()))
                                        .map(
                                                question ->
                                                        SummaryRow.of(
                                                                question.text(),
                                                                InWords.of(
                                                                        page, question, answers)))
                                        .collect(Collectors.toUnmodifiableList()))
                .orElse(List.of());
    }
}
