package org.sena.scoring.service.engine;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.sena.scoring.api.ScoredAnswer;
import org.sena.scoring.service.matrix.Condition;
import org.sena.scoring.service.matrix.Operator;

/**
 * Numbers everything that the rules of one table look for: that a question was answered, and each
 * option. A rule so compares numbers and not words, and what no rule looks for is left out.
 */
final class AnswerCodes {

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Map<String, QuestionCodes> questions = new HashMap<>();
    private final BitSet keys = new BitSet();

    private int count;

    AnswerCodes(Collection<RowGroup> groups) {
        for (RowGroup group : groups) {
            group.conditions().forEach(this::add);
            keys.set(key(group));
        }
    }

    private void add(Condition condition) {
        QuestionCodes question = questions.get(condition.question());

        if (question == null) {
            question = new QuestionCodes(questions.size(), count++);
            questions.put(condition.question(), question);
        }
        if (condition.operator() != Operator.IS) {
            question.comparedAs(condition.operator().numeric());
        }
        if (!condition.operator().numeric() && !question.hasOption(condition.option())) {
            question.option(condition.option(), count++);
        }
    }

    /** What must have been said for the group to hold: the rules are looked up by it. */
    int key(RowGroup group) {
        Condition first = group.conditions().get(0);

        return (first.operator() == Operator.IS) ? option(first) : question(first).code();
    }

    /** Every code by which a rule is looked up. */
    BitSet keys() {
        return keys;
    }

    int option(Condition condition) {
        return question(condition).option(condition.option());
    }

    QuestionCodes question(Condition condition) {
        return questions.get(condition.question());
    }

    /**
     * @throws IllegalArgumentException when a question that a rule compares by number has an answer
     *     that is no whole number of at most six digits, or two answers
     */
    AnswerSheet sheet(Set<ScoredAnswer> answers) {
        AnswerSheet sheet = new AnswerSheet(count, questions.size());

        for (ScoredAnswer answer : answers) {
            QuestionCodes question = questions.get(answer.question());

            if (question != null) {
                enter(sheet, question, answer);
            }
        }

        return sheet;
    }

    private static void enter(AnswerSheet sheet, QuestionCodes question, ScoredAnswer answer) {
        int option = question.option(answer.value());

        sheet.say(question.code());

        if (option != QuestionCodes.NO_CODE) {
            sheet.say(option);
        } else if (question.numeric()) {
            enterNumber(sheet, question, answer);
        }
        if (question.told()) {
            sheet.tell(question.position(), answer);
        }
    }

    private static void enterNumber(
            AnswerSheet sheet, QuestionCodes question, ScoredAnswer answer) {
        if (!NUMBER.matcher(answer.value()).matches()) {
            throw new IllegalArgumentException(
                    answer.question() + " is answered by a whole number of at most six digits");
        }
        if (!sheet.enter(question.position(), Integer.parseInt(answer.value()))) {
            throw new IllegalArgumentException(answer.question() + " has two numbers");
        }
    }
}
