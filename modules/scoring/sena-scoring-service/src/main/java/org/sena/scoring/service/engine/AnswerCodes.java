package org.sena.scoring.service.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.scoring.service.matrix.Condition;
import org.sena.scoring.service.matrix.MatrixRow;

/**
 * Numbers every question and option that the rules of one table look at, so that a rule compares
 * numbers and not words. Answers that no rule looks at are left out.
 */
final class AnswerCodes {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Map<ScoredAnswer, Integer> options = new HashMap<>();
    private final Map<String, Integer> questions = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();

    AnswerCodes(List<MatrixRow> rows) {
        for (MatrixRow row : rows) {
            row.conditions().forEach(this::add);
        }
    }

    private void add(Condition condition) {
        String question = condition.question();

        questions.putIfAbsent(question, questions.size());
        if (condition.operator().numeric()) {
            numbers.putIfAbsent(question, numbers.size());
        } else {
            options.putIfAbsent(answer(condition), options.size());
        }
    }

    static ScoredAnswer answer(Condition condition) {
        return ScoredAnswer.of(condition.question(), condition.option());
    }

    int option(Condition condition) {
        return options.get(answer(condition));
    }

    int question(Condition condition) {
        return questions.get(condition.question());
    }

    int number(Condition condition) {
        return numbers.get(condition.question());
    }

    /**
     * @throws IllegalArgumentException when a question that a rule compares by number has an answer
     *     that is no whole number of at most six digits, or two answers
     */
    AnswerSheet sheet(Set<ScoredAnswer> answers) {
        AnswerSheet sheet = new AnswerSheet(questions.size(), options.size(), numbers.size());

        for (ScoredAnswer answer : answers) {
            Integer question = questions.get(answer.question());

            if (question != null) {
                sheet.answered(question);
                enter(sheet, answer);
            }
        }

        return sheet;
    }

    private void enter(AnswerSheet sheet, ScoredAnswer answer) {
        Integer option = options.get(answer);

        if (option != null) {
            sheet.chose(option);

            return;
        }

        Integer number = numbers.get(answer.question());

        if (number != null) {
            enterNumber(sheet, number, answer);
        }
    }

    private static void enterNumber(AnswerSheet sheet, int number, ScoredAnswer answer) {
        if (!NUMBER.matcher(answer.value()).matches()) {
            throw new IllegalArgumentException(
                    answer.question() + " is answered by a whole number of at most six digits");
        }
        if (!sheet.entered(number, Integer.parseInt(answer.value()))) {
            throw new IllegalArgumentException(answer.question() + " has two numbers");
        }
    }
}
