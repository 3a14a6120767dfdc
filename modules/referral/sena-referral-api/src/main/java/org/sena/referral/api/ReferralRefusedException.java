package org.sena.referral.api;

import java.util.Set;
import java.util.TreeSet;

/** What was handed in has mistakes; all of them are listed. Nothing was stored. */
public class ReferralRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Set<ReferralProblem> problems;

    public ReferralRefusedException(Set<ReferralProblem> problems) {
        super("Refused: " + new TreeSet<>(problems));
        this.problems = Set.copyOf(problems);
    }

    public Set<ReferralProblem> problems() {
        return problems;
    }
}
