package org.sena.needs.web.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.sena.needs.api.Answers;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionType;
import org.sena.web.kit.Page;

/** What was answered, as the person read it. */
public final class InWords {

    private InWords() {}

    /** One line for each value; none when the question was not answered. */
    public static List<String> of(Page page, Question question, Answers answers) {
        return answers.to(question.id()).stream()
                .map(value -> value(page, question, value))
                .collect(Collectors.toUnmodifiableList());
    }

    private static String value(Page page, Question question, String value) {
        if (question.type() == QuestionType.DATE) {
            return page.date(LocalDate.parse(value));
        }

        return question.number()
                .map(range -> value + " " + range.unit())
                .orElseGet(() -> question.option(value).map(Option::text).orElse(value));
    }
}
