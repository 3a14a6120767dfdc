package org.sena.referral.service.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.sena.referral.api.agreement.Agreement;
import org.sena.referral.api.agreement.AgreementDraft;
import org.sena.referral.api.agreement.AgreementProblem;
import org.sena.referral.api.agreement.EndReason;
import org.sena.referral.api.agreement.Ending;
import org.sena.referral.api.agreement.Signature;

/** What an agreement, and the end of one, must be. */
final class AgreementRules {

    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_YEARS = 5;

    private AgreementRules() {}

    /**
     * @param services ids of the organisation's services
     * @param others the organisation's other agreements
     */
    static Set<AgreementProblem> problems(
            AgreementDraft draft, Set<String> services, Collection<Agreement> others) {
        Set<AgreementProblem> problems = EnumSet.noneOf(AgreementProblem.class);

        if (!isSigned(draft.organisation())) {
            problems.add(AgreementProblem.ORGANISATION_SIGNATURE);
        }
        if (!isSigned(draft.council())) {
            problems.add(AgreementProblem.COUNCIL_SIGNATURE);
        }
        if (!isFilled(draft.document())) {
            problems.add(AgreementProblem.DOCUMENT);
        }
        if (!services.containsAll(draft.serviceIds())) {
            problems.add(AgreementProblem.SERVICES);
        }
        if (!isTerm(draft.firstDay(), draft.lastDay())) {
            problems.add(AgreementProblem.DAYS);
        } else if (others.stream().anyMatch(other -> overlap(draft, other))) {
            problems.add(AgreementProblem.OVERLAPS);
        }
        return problems;
    }

    /** Whether an agreement may be ended so, at that moment. */
    static Set<AgreementProblem> problems(Agreement agreement, Ending ending, Instant now) {
        Set<AgreementProblem> problems = EnumSet.noneOf(AgreementProblem.class);
        boolean sooner =
                ending.lastDay()
                        .map(day -> !day.isBefore(Terms.day(now)) && isSooner(agreement, day))
                        .orElse(true);

        if (agreement.isOverAt(now) || !sooner) {
            problems.add(AgreementProblem.END_DAY);
        }

        String text = ending.text().map(String::strip).orElse("");
        boolean missing = ending.reason() == EndReason.OTHER && text.isEmpty();

        if (missing || text.length() > LONGEST_REASON) {
            problems.add(AgreementProblem.END_TEXT);
        }
        return problems;
    }

    private static boolean isSooner(Agreement agreement, LocalDate day) {
        return Terms.over(day).isBefore(agreement.holdsUntil());
    }

    private static boolean isTerm(LocalDate first, LocalDate last) {
        return !last.isBefore(first) && last.isBefore(first.plusYears(MOST_YEARS));
    }

    private static boolean overlap(AgreementDraft draft, Agreement other) {
        boolean days =
                Terms.beginning(draft.firstDay()).isBefore(other.holdsUntil())
                        && other.holdsFrom().isBefore(Terms.over(draft.lastDay()));
        boolean services =
                draft.serviceIds().isEmpty()
                        || other.serviceIds().isEmpty()
                        || draft.serviceIds().stream().anyMatch(other::covers);

        return days && services;
    }

    private static boolean isSigned(Signature signature) {
        return isFilled(signature.name()) && isFilled(signature.role());
    }

    private static boolean isFilled(String text) {
        return !text.isBlank() && text.length() <= LONGEST_TEXT;
    }
}
