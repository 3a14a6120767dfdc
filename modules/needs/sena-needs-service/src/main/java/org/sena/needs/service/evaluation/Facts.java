package org.sena.needs.service.evaluation;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.sena.needs.api.Interview;
import org.sena.needs.api.Option;
import org.sena.needs.api.Question;
import org.sena.needs.api.QuestionType;
import org.sena.scoring.api.ScoredAnswer;

/** What the answers of an interview tell: what can be scored, where the person is, how old. */
public final class Facts {

    /** Id of the question that asks for the age in years. */
    static final String AGE = "age";

    private final Interview interview;

    public Facts(Interview interview) {
        this.interview = interview;
    }

    /** Options chosen and numbers written, each once; "prefer not to say" is no answer. */
    public Set<ScoredAnswer> scored() {
        Set<ScoredAnswer> answers = new LinkedHashSet<>();

        for (Question question : interview.visible()) {
            if (isScored(question.type())) {
                interview.answers().to(question.id()).stream()
                        .filter(value -> !Option.PREFER_NOT_TO_SAY.equals(value))
                        .forEach(value -> answers.add(ScoredAnswer.of(question.id(), value)));
            }
        }

        return answers;
    }

    public Optional<String> postcode() {
        return interview.visible().stream()
                .filter(question -> question.type() == QuestionType.POSTCODE)
                .flatMap(question -> interview.answers().to(question.id()).stream())
                .findFirst();
    }

    public OptionalInt age() {
        return interview.visible().stream()
                .filter(q -> q.type() == QuestionType.NUMBER && AGE.equals(q.id()))
                .flatMap(question -> interview.answers().to(question.id()).stream())
                .mapToInt(Integer::parseInt)
                .findFirst();
    }

    private static boolean isScored(QuestionType type) {
        return type == QuestionType.SINGLE
                || type == QuestionType.MULTIPLE
                || type == QuestionType.NUMBER;
    }
}
