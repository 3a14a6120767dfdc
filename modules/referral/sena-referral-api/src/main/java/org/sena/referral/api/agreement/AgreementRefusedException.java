package org.sena.referral.api.agreement;

import java.util.Set;

/** What was handed in has mistakes; nothing was stored. */
public class AgreementRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Set<AgreementProblem> problems;

    public AgreementRefusedException(Set<AgreementProblem> problems) {
        super("The agreement has mistakes: " + problems);
        this.problems = Set.copyOf(problems);
    }

    public Set<AgreementProblem> problems() {
        return problems;
    }
}
