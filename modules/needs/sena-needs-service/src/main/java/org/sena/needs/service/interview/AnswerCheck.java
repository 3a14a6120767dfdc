package org.sena.needs.service.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.sena.needs.api.AnswerProblem.Kind;
import org.sena.needs.api.DateRange;
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

    /**
     * @param today the last day that has come
     */
    static CheckedAnswer check(Question question, List<String> handedIn, LocalDate today) {
        List<String> values = distinct(handedIn);

        if (values.isEmpty()) {
            return CheckedAnswer.NONE;
        }
        if (values.size() > 1 && question.type() != QuestionType.MULTIPLE) {
            return wrong(question, String.join(", ", values), Kind.MORE_THAN_ONE);
        }
        if (question.type() == QuestionType.SINGLE || question.type() == QuestionType.MULTIPLE) {
            return options(question, values);
        }

        return written(question, values.get(0), today);
    }

    private static List<String> distinct(List<String> handedIn) {
        Set<String> values = new LinkedHashSet<>();

        for (String value : handedIn) {
            if (value != null && !value.isBlank()) {
                values.add(value.strip());
            }
        }

        return (values.size() == 1) ? List.of(values.iterator().next()) : new ArrayList<>(values);
    }

    private static CheckedAnswer options(Question question, List<String> values) {
        long chosen = 0;

        for (String value : values) {
            int option = indexOf(value, question.options());

            if (option < 0) {
                return wrong(question, value, Kind.UNKNOWN_OPTION);
            }
            if (question.options().get(option).exclusive() && values.size() > 1) {
                return wrong(question, value, Kind.EXCLUSIVE_WITH_OTHERS);
            }

            chosen |= Places.bit(option);
        }

        return CheckedAnswer.chosen(values, chosen);
    }

    private static int indexOf(String id, List<Option> options) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).id().equals(id)) {
                return i;
            }
        }

        return -1;
    }

    private static CheckedAnswer written(Question question, String value, LocalDate today) {
        switch (question.type()) {
            case NUMBER:
                return number(question, value);
            case POSTCODE:
                return postcode(question, value);
            case DATE:
                return date(question, value, today);
            default:
                return value.length() > question.maxLength().orElse(DEFAULT_LENGTH)
                        ? wrong(question, value, Kind.TOO_LONG)
                        : CheckedAnswer.written(value);
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
                : CheckedAnswer.written(Long.toString(number));
    }

    private static CheckedAnswer postcode(Question question, String value) {
        if (value.length() > 20) {
            return wrong(question, value, Kind.NOT_A_POSTCODE);
        }

        String tight = value.toUpperCase(Locale.ROOT).replaceAll("[\\s.-]", "");

        if (OUTWARD.matcher(tight).matches()) {
            return CheckedAnswer.written(tight);
        }

        return POSTCODE.matcher(tight).matches()
                ? CheckedAnswer.written(POSTCODE.matcher(tight).replaceFirst("$1 $2"))
                : wrong(question, value, Kind.NOT_A_POSTCODE);
    }

    private static CheckedAnswer date(Question question, String value, LocalDate today) {
        Optional<LocalDate> day = Days.read(value);

        if (day.isEmpty()) {
            return wrong(question, value, Kind.NOT_A_DATE);
        }

        boolean inRange =
                question.date().map(range -> isWithin(day.get(), range, today)).orElse(true);

        return inRange
                ? CheckedAnswer.written(value)
                : wrong(question, value, Kind.DATE_OUT_OF_RANGE);
    }

    private static boolean isWithin(LocalDate day, DateRange range, LocalDate today) {
        return !day.isBefore(range.earliest()) && !day.isAfter(range.latest().orElse(today));
    }

    private static CheckedAnswer wrong(Question question, String value, Kind kind) {
        return CheckedAnswer.wrong(question.id(), value, kind);
    }
}
