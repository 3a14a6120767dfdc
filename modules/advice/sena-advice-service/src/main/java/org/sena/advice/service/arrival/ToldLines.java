package org.sena.advice.service.arrival;

import java.util.List;
import java.util.stream.Collectors;
import org.sena.advice.api.QueueDetail.Told;
import org.sena.needs.api.Answers;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionType;
import org.sena.needs.api.Questionnaire;

/** The questions a person answered, with their answers as they read them. */
final class ToldLines {

    private ToldLines() {}

    static List<Told> of(Questionnaire questionnaire, Answers answers) {
        return questionnaire.questions().stream()
                .filter(question -> answers.has(question.id()))
                .map(
                        question ->
                                Told.of(
                                        question.text(),
                                        value(question, answers),
                                        question.type() == QuestionType.TEXT))
                .collect(Collectors.toUnmodifiableList());
    }

    private static String value(Question question, Answers answers) {
        return answers.to(question.id()).stream()
                .map(value -> question.option(value).map(option -> option.text()).orElse(value))
                .collect(Collectors.joining(", "));
    }
}
