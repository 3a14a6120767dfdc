package org.sena.needs.service.interview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sena.needs.api.AnswerProblem.Kind;
import org.sena.needs.api.NumberRange;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionType;

/**
 * Checks an answer against its question and brings it into one form: each option once, numbers
 * without leading zeros, postcodes as {@code PE29 3TN}, dates as {@code 2001-04-23}.
 */
final class AnswerCheck {

    /** Longest short text in characters where the question does not say. */
    static final int DEFAULT_LENGTH = 500;

    private static final Pattern NUMBER = Pattern.compile("[+-]?[0-9]{1,10}");

    private static final Pattern OUTWARD = Pattern.compile("[A-Z]{1,2}[0-9][A-Z0-9]?");

    private static final Pattern POSTCODE =
            Pattern.compile("([A-Z]{1,2}[0-9][A-Z0-9]?)([0-9][A-Z]{2})");

    private AnswerCheck() {}

    static CheckedAnswer check(Question question, List<String> handedIn) {
        Set<String> values = new LinkedHashSet<>();

        for (String value : handedIn) {
            if (value != null && !value.isBlank()) {
                values.add(value.strip());
            }
        }

        if (values.isEmpty()) {
            return CheckedAnswer.good(List.of());
        }
        if (values.size() > 1 && question.type() != QuestionType.MULTIPLE) {
            return wrong(question, String.join(", ", values), Kind.MORE_THAN_ONE);
        }
        if (question.type() == QuestionType.SINGLE || question.type() == QuestionType.MULTIPLE) {
            return options(question, values);
        }

        return written(question, values.iterator().next());
    }

    private static CheckedAnswer options(Question question, Set<String> values) {
        for (String value : values) {
            Optional<Option> option = question.option(value);

            if (option.isEmpty()) {
                return wrong(question, value, Kind.UNKNOWN_OPTION);
            }
            if (option.get().exclusive() && values.size() > 1) {
                return wrong(question, value, Kind.EXCLUSIVE_WITH_OTHERS);
            }
        }

        return CheckedAnswer.good(new ArrayList<>(values));
    }

    private static CheckedAnswer written(Question question, String value) {
        switch (question.type()) {
            case NUMBER:
                return number(question, value);
            case POSTCODE:
                return postcode(question, value);
            case DATE:
                return date(question, value);
            default:
                return value.length() > question.maxLength().orElse(DEFAULT_LENGTH)
                        ? wrong(question, value, Kind.TOO_LONG)
                        : CheckedAnswer.good(List.of(value));
        }
    }

    private static CheckedAnswer number(Question question, String value) {
        if (!NUMBER.matcher(value).matches()) {
            return wrong(question, value, Kind.NOT_A_WHOLE_NUMBER);
        }

        NumberRange range = question.number().orElseThrow();
        long number = Long.parseLong(value);

        return (number < range.minimum() || number > range.maximum())
                ? wrong(question, value, Kind.OUT_OF_RANGE)
                : CheckedAnswer.good(List.of(Long.toString(number)));
    }

    private static CheckedAnswer postcode(Question question, String value) {
        if (value.length() > 20) {
            return wrong(question, value, Kind.NOT_A_POSTCODE);
        }

        String tight = value.toUpperCase(Locale.ROOT).replaceAll("[\\s.-]", "");

        if (OUTWARD.matcher(tight).matches()) {
            return CheckedAnswer.good(List.of(tight));
        }

        return POSTCODE.matcher(tight).matches()
                ? CheckedAnswer.good(List.of(POSTCODE.matcher(tight).replaceFirst("$1 $2")))
                : wrong(question, value, Kind.NOT_A_POSTCODE);
    }

    private static CheckedAnswer date(Question question, String value) {
        try {
            return CheckedAnswer.good(List.of(LocalDate.parse(value).toString()));
        } catch (DateTimeException e) {
            return wrong(question, value, Kind.NOT_A_DATE);
        }
    }

    private static CheckedAnswer wrong(Question question, String value, Kind kind) {
        return CheckedAnswer.wrong(question.id(), value, kind);
    }
}
