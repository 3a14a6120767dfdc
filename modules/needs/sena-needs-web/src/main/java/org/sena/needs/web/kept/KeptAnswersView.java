package org.sena.needs.web.kept;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.needs.api.Answers;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionType;
import org.sena.needs.api.Questionnaire;
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
                                        .map(question -> row(page, question, answers))
                                        .collect(Collectors.toUnmodifiableList()))
                .orElse(List.of());
    }

    private static SummaryRow row(Page page, Question question, Answers answers) {
        return SummaryRow.of(
                question.text(),
                answers.to(question.id()).stream()
                        .map(value -> words(page, question, value))
                        .collect(Collectors.toUnmodifiableList()));
    }

    private static String words(Page page, Question question, String value) {
        if (question.type() == QuestionType.DATE) {
            return page.date(LocalDate.parse(value));
        }

        return question.number()
                .map(range -> value + " " + range.unit())
                .orElseGet(() -> question.option(value).map(Option::text).orElse(value));
    }
}
