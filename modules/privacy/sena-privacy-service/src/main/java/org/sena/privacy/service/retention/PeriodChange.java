package org.sena.privacy.service.retention;

import java.util.List;
import org.sena.privacy.api.retention.RetentionPeriod;
import org.sena.privacy.api.retention.RetentionRule;

/** What a change of a period must be. */
final class PeriodChange {

    private static final int MOST_REASON = 500;

    private PeriodChange() {}

    /**
     * The rule of that code, as it is.
     *
     * @throws IllegalArgumentException when the change is not allowed; the message says why
     */
    static RetentionRule check(
            List<RetentionRule> rules, String code, RetentionPeriod period, String reason) {
        RetentionRule rule =
                rules.stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("No such rule: " + code));

        if (period.compareTo(rule.least()) < 0 || period.compareTo(rule.most()) > 0) {
            throw new IllegalArgumentException(
                    "From " + rule.least().words() + " to " + rule.most().words());
        }
        if (reason.isBlank() || reason.length() > MOST_REASON) {
            throw new IllegalArgumentException("A reason of 1 to " + MOST_REASON + " characters");
        }

        return rule;
    }
}
