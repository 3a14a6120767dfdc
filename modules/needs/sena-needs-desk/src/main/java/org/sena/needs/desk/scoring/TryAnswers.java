package org.sena.needs.desk.scoring;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sena.needs.api.Answers;
import org.sena.needs.api.NumberRange;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionType;
import org.sena.web.kit.Submission;

/** Made-up answers in an address: {@code food:none~age:41}. They are nobody's. */
final class TryAnswers {

    private TryAnswers() {}

    static Answers read(String text) {
        Map<String, List<String>> answers = new LinkedHashMap<>();

        for (String part : text.split("~")) {
            String[] pair = part.split(":", 2);

            if (pair.length == 2) {
                answers.computeIfAbsent(pair[0], question -> new ArrayList<>()).add(pair[1]);
            }
        }

        return Answers.of(answers);
    }

    static String write(Map<String, List<String>> answers) {
        return answers.entrySet().stream()
                .flatMap(answer -> answer.getValue().stream().map(v -> answer.getKey() + ":" + v))
                .collect(joining("~"));
    }

    /** What was chosen, of the questions that a rule may look at. */
    static Map<String, List<String>> chosen(Submission in, Wording wording) {
        Map<String, List<String>> chosen = new LinkedHashMap<>();

        for (Question question : wording.questions()) {
            List<String> values = values(in, question, wording);

            if (!values.isEmpty()) {
                chosen.put(question.id(), values);
            }
        }

        return chosen;
    }

    private static List<String> values(Submission in, Question question, Wording wording) {
        String field = field(question.id());
        List<String> options = new ArrayList<>(wording.options(question.id()).keySet());

        if (question.type() == QuestionType.MULTIPLE) {
            return List.copyOf(in.form().choices(field, options).value());
        }
        if (question.type() == QuestionType.SINGLE) {
            return in.form().choice(field, options).optional().map(List::of).orElse(List.of());
        }

        NumberRange range = question.number().orElseThrow();
        List<String> values = new ArrayList<>();

        in.form()
                .wholeNumber(field)
                .between(range.minimum(), range.maximum())
                .value()
                .ifPresent(number -> values.add(Integer.toString(number)));

        return values;
    }

    static String field(String question) {
        return "answer-" + question;
    }

    static boolean isUnsaid(String value) {
        return Option.PREFER_NOT_TO_SAY.equals(value);
    }
}
