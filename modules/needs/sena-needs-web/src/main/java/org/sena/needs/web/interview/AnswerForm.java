package org.sena.needs.web.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sena.needs.api.AnswerProblem;
import org.sena.needs.api.DateRange;
import org.sena.needs.api.NumberRange;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.web.kit.form.Form;

/** The fields of questions: what was sent, and what to say when it does not fit. */
final class AnswerForm {

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

    private AnswerForm() {}

    /** The name of the question's field. */
    static String field(Question question) {
        return "answer-" + question.id();
    }

    /** The values sent; the form has an error when they can be no answer at all. */
    static List<String> values(Form form, Question question) {
        String field = field(question);

        switch (question.type()) {
            case SINGLE:
            case MULTIPLE:
                List<String> options =
                        question.options().stream().map(Option::id).collect(Collectors.toList());

                return List.copyOf(form.choices(field, options).value());
            case DATE:
                return form.date(field)
                        .between(
                                question.date().map(DateRange::earliest).orElse(FIRST),
                                question.date()
                                        .map(range -> range.latest().orElseGet(LocalDate::now))
                                        .orElse(LAST))
                        .value()
                        .map(date -> List.of(date.toString()))
                        .orElse(List.of());
            default:
                return form.text(field).optional().map(List::of).orElse(List.of());
        }
    }

    /** Puts the problem into words beside the field. */
    static void reject(Form form, Question question, AnswerProblem problem) {
        Optional<NumberRange> range = question.number();
        String field = field(question);
        String key = "answer." + problem.kind().name();

        switch (problem.kind()) {
            case MISSING:
                form.reject(field, key + "." + question.type().name());
                break;
            case NOT_A_WHOLE_NUMBER:
            case OUT_OF_RANGE:
                form.reject(
                        field,
                        key,
                        range.map(NumberRange::minimum).orElse(0),
                        range.map(NumberRange::maximum).orElse(0),
                        range.map(NumberRange::unit).orElse(""));
                break;
            case TOO_LONG:
                form.reject(field, key, question.maxLength().orElse(AskedQuestion.DEFAULT_LENGTH));
                break;
            default:
                form.reject(field, key);
        }
    }
}
