package org.sena.scoring.service.matrix;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sena.scoring.api.Vocabulary;

/** Reads the three cells of one condition against the questions that there are. */
final class ConditionReader {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern RANGE = Pattern.compile("([0-9]{1,6})\\.\\.([0-9]{1,6})");

    private final Vocabulary vocabulary;
    private final Problems problems;

    ConditionReader(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    Optional<Condition> read(
            int row, Map<Column, String> cells, Column asked, Column compared, Column with) {
        String question = cells.get(asked);
        String value = cells.get(with);
        Optional<Operator> operator = Operator.of(cells.get(compared));
        boolean number = vocabulary.numbers().contains(question);

        if (operator.isEmpty()) {
            problems.add(row, compared.title, "The operator must be one of: " + Operator.words());
        }
        if (!number && !vocabulary.options().containsKey(question)) {
            problems.add(row, asked.title, "The questionnaire has no such question");

            return Optional.empty();
        }
        if (operator.isEmpty()) {
            return Optional.empty();
        }
        if (operator.get().numeric() != number) {
            problems.add(row, compared.title, wrongKind(number));

            return Optional.empty();
        }

        return number
                ? number(row, with, question, operator.get(), value)
                : option(row, with, question, operator.get(), value);
    }

    private static String wrongKind(boolean number) {
        return number
                ? "The question is answered by a number: use at least, at most or between"
                : "The question is answered by an option: use is or is not";
    }

    private Optional<Condition> option(
            int row, Column column, String question, Operator operator, String value) {
        Set<String> options = vocabulary.options().get(question);

        if (options.contains(value)) {
            return Optional.of(Condition.option(question, operator, value));
        }

        problems.add(
                row,
                column.title,
                "The question has no such option; it has: "
                        + String.join(", ", new TreeSet<>(options)));

        return Optional.empty();
    }

    private Optional<Condition> number(
            int row, Column column, String question, Operator operator, String value) {
        if (operator == Operator.BETWEEN) {
            return range(row, column, question, value);
        }
        if (!NUMBER.matcher(value).matches()) {
            problems.add(row, column.title, "The value must be a whole number, such as 18");

            return Optional.empty();
        }

        int number = Integer.parseInt(value);

        return Optional.of(
                (operator == Operator.AT_LEAST)
                        ? Condition.number(question, operator, number, Condition.LARGEST)
                        : Condition.number(question, operator, 0, number));
    }

    private Optional<Condition> range(int row, Column column, String question, String value) {
        Matcher range = RANGE.matcher(value);

        if (!range.matches()) {
            problems.add(row, column.title, "The value must be a range, such as 18..64");

            return Optional.empty();
        }

        int from = Integer.parseInt(range.group(1));
        int to = Integer.parseInt(range.group(2));

        if (from > to) {
            problems.add(row, column.title, "The range starts above its end");

            return Optional.empty();
        }

        return Optional.of(Condition.number(question, Operator.BETWEEN, from, to));
    }
}
