package org.sena.needs.web.results;

import java.util.List;
import java.util.stream.Collectors;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.Questionnaire;
import org.sena.scoring.api.ScoredAnswer;

/** Answers as the questions and options said them. */
final class AnswerWords {

    private final Questionnaire questionnaire;

    AnswerWords(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** "How old are you? 42 years; Where do you live now? In a hostel". */
    String of(List<ScoredAnswer> answers) {
        return answers.stream().map(this::words).collect(Collectors.joining("; "));
    }

    private String words(ScoredAnswer answer) {
        return questionnaire
                .question(answer.question())
                .map(question -> question.text() + " " + value(question, answer.value()))
                .orElse(answer.question() + ": " + answer.value());
    }

    private static String value(Question question, String value) {
        return question.number()
                .map(range -> value + " " + range.unit())
                .orElseGet(() -> question.option(value).map(Option::text).orElse(value));
    }
}
