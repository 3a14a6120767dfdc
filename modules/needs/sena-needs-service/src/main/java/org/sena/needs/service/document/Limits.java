package org.sena.needs.service.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sena.needs.api.DateRange;
import org.sena.needs.api.ImmutableDateRange;
import org.sena.needs.api.ImmutableNumberRange;
import org.sena.needs.api.NumberRange;
import org.sena.needs.api.QuestionType;

/** Reads what limits a written answer: the range of a number or date, the length of a text. */
final class Limits {

    private static final int LONGEST_ANSWER = 2000;

    /**
     * Stands for the day of answering; as the latest only, for a day that passes stays answered.
     */
    private static final String TODAY = "today";

    private Limits() {}

    static Optional<NumberRange> number(Node node, QuestionType type) {
        if (type != QuestionType.NUMBER) {
            if (node.has("number")) {
                node.problem("number", "only questions of type number have a range");
            }

            return Optional.empty();
        }
        if (!node.has("number")) {
            node.problem("number", "is missing; write minimum, maximum and unit");

            return Optional.empty();
        }

        Node range = node.object("number");

        range.allowOnly(Set.of("minimum", "maximum", "unit"));

        OptionalInt minimum = range.wholeNumber("minimum");
        OptionalInt maximum = range.wholeNumber("maximum");

        for (String end : List.of("minimum", "maximum")) {
            if (!range.has(end)) {
                range.problem(end, "is missing; write a whole number");
            }
        }
        if (minimum.isPresent()
                && maximum.isPresent()
                && minimum.getAsInt() >= maximum.getAsInt()) {
            range.problem("maximum", "must be more than the minimum");
        }

        return Optional.of(
                ImmutableNumberRange.builder()
                        .minimum(minimum.orElse(0))
                        .maximum(maximum.orElse(0))
                        .unit(range.text("unit"))
                        .build());
    }

    static Optional<DateRange> date(Node node, QuestionType type) {
        if (type != QuestionType.DATE || !node.has("date")) {
            if (node.has("date")) {
                node.problem("date", "only questions of type date have earliest and latest");
            }

            return Optional.empty();
        }

        Node range = node.object("date");

        range.allowOnly(Set.of("earliest", "latest"));

        boolean today = range.has("latest") && TODAY.equals(range.word("latest"));
        Optional<LocalDate> earliest = range.day("earliest");
        Optional<LocalDate> latest = today ? Optional.empty() : range.day("latest");

        if (earliest.isPresent() && latest.isPresent() && !earliest.get().isBefore(latest.get())) {
            range.problem("latest", "must be after the earliest");
        }

        return earliest.map(
                first -> ImmutableDateRange.builder().earliest(first).latest(latest).build());
    }

    static OptionalInt maxLength(Node node, QuestionType type) {
        OptionalInt length = node.wholeNumber("maxLength");

        if (length.isPresent() && type != QuestionType.TEXT) {
            node.problem("maxLength", "only questions of type text have a longest length");
        }
        if (length.isPresent() && (length.getAsInt() < 1 || length.getAsInt() > LONGEST_ANSWER)) {
            node.problem("maxLength", "write a number from 1 to " + LONGEST_ANSWER);
        }

        return length;
    }
}
