package org.sena.referral.service.casework;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sena.privacy.api.ContactMethod;
import org.sena.privacy.api.SafeContact;
import org.sena.referral.api.Attempt;
import org.sena.referral.api.AttemptResult;
import org.sena.referral.api.NeedResult;
import org.sena.referral.api.Outcome;
import org.sena.referral.api.OutcomeCode;
import org.sena.referral.api.ReferralProblem;

/**
 * What is wrong with what an organisation hands in about its work. Source: referral specification,
 * appendix D rows 10 to 13.
 */
final class WorkRules {

    private static final int WORDS = 500;
    private static final int ATTEMPTS = 3;
    private static final int DAYS = 2;
    private static final int WAYS = 2;

    private WorkRules() {}

    /**
     * An attempt has to respect what the person called safe.
     *
     * @param safe what the person said; empty when the referral shares no way to reach them
     */
    static Set<ReferralProblem> of(Attempt attempt, Optional<SafeContact> safe) {
        Set<ReferralProblem> problems = EnumSet.noneOf(ReferralProblem.class);
        if (attempt.note().filter(note -> note.length() > WORDS).isPresent()) {
            problems.add(ReferralProblem.ATTEMPT_NOTE_TOO_LONG);
        }
        if (safe.filter(said -> !said.methods().contains(attempt.method())).isPresent()) {
            problems.add(ReferralProblem.WAY_NOT_SAFE);
        }
        if (attempt.result() == AttemptResult.MESSAGE_LEFT
                && safe.filter(said -> said.leaveMessage() == SafeContact.Leave.NO).isPresent()) {
            problems.add(ReferralProblem.NO_MESSAGE_TO_BE_LEFT);
        }
        return problems;
    }

    /**
     * Whether it was tried often enough: 3 times, on 2 days, by 2 ways that are safe, or by the
     * only one.
     *
     * @param tried the attempts since the person was last reached: the way, and the days it was
     *     tried on, once for each attempt
     */
    static boolean isEnough(
            Collection<Map.Entry<ContactMethod, LocalDate>> tried, Optional<SafeContact> safe) {
        long days = tried.stream().map(Map.Entry::getValue).distinct().count();
        long ways = tried.stream().map(Map.Entry::getKey).distinct().count();
        int needed = safe.map(said -> Math.min(WAYS, said.methods().size())).orElse(WAYS);
        return tried.size() >= ATTEMPTS && days >= DAYS && ways >= needed;
    }

    /**
     * An outcome has to be told exactly when the person agreed to that.
     *
     * @param needCodes the needs that the referral names
     */
    static Set<ReferralProblem> of(Outcome outcome, boolean agreed, Set<String> needCodes) {
        Set<ReferralProblem> problems = EnumSet.noneOf(ReferralProblem.class);
        boolean told =
                outcome.code() != OutcomeCode.NOT_TOLD
                        || !outcome.needResults().isEmpty()
                        || outcome.note().isPresent();
        if (agreed && outcome.code() == OutcomeCode.NOT_TOLD) {
            problems.add(ReferralProblem.OUTCOME_MISSING);
        }
        if (!agreed && told) {
            problems.add(ReferralProblem.OUTCOME_NOT_AGREED);
        }
        if (agreed && !areKnown(outcome.needResults(), needCodes)) {
            problems.add(ReferralProblem.NEED_RESULT_UNKNOWN);
        }
        if (outcome.note().filter(note -> note.length() > WORDS).isPresent()) {
            problems.add(ReferralProblem.OUTCOME_NOTE_TOO_LONG);
        }
        return problems;
    }

    private static boolean areKnown(List<NeedResult> results, Set<String> needCodes) {
        Set<String> codes =
                results.stream()
                        .map(NeedResult::needCode)
                        .collect(Collectors.toCollection(HashSet::new));
        return codes.size() == results.size() && needCodes.containsAll(codes);
    }

    /**
     * Reopening needs a note, and must not come too late.
     *
     * @param soonEnough whether it ended at most 28 days ago
     */
    static Set<ReferralProblem> ofReopening(String note, boolean soonEnough) {
        Set<ReferralProblem> problems = EnumSet.noneOf(ReferralProblem.class);
        if (note.isBlank()) {
            problems.add(ReferralProblem.REOPEN_NOTE_MISSING);
        }
        if (note.length() > WORDS) {
            problems.add(ReferralProblem.REOPEN_NOTE_TOO_LONG);
        }
        if (!soonEnough) {
            problems.add(ReferralProblem.REOPEN_TOO_LATE);
        }
        return problems;
    }
}
