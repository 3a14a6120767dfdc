package org.sena.referral.api.message;

import java.util.Set;
import java.util.TreeSet;

/** What was handed in has mistakes; all that were found are listed. Nothing was stored. */
public class MessageRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<MessageProblem> problems;

    public MessageRefusedException(Set<MessageProblem> problems) {
        super("Refused: " + new TreeSet<>(problems));
        this.problems = Set.copyOf(problems);
    }

    public Set<MessageProblem> problems() {
        return problems;
    }
}
