package org.sena.needs.api;

import java.util.List;

/** A questionnaire holds mistakes; each is a path in the document, a colon, and what to do. */
public class QuestionnaireRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    public QuestionnaireRefusedException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    public List<String> problems() {
        return problems;
    }
}
