package org.sena.needs.api;

import java.util.List;

/** Answers do not fit the questionnaire. Nothing was stored. */
public class AnswersRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<AnswerProblem> problems;

    public AnswersRefusedException(List<AnswerProblem> problems) {
        super(problems.size() + " answers do not fit");
        this.problems = List.copyOf(problems);
    }

    public List<AnswerProblem> problems() {
        return problems;
    }
}
