package org.sena.directory.service.workflow.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.sena.directory.api.workflow.Policy;

/** When a record must be vouched for again, when its keepers are told, and when it is hidden. */
public final class ReviewDates {

    private final Policy policy;

    public ReviewDates(Policy policy) {
        this.policy = policy;
    }

    /** Whole months later; the last of the month when it has no such day. */
    public LocalDate dueAfter(LocalDate assured) {
        return assured.plusMonths(policy.reviewMonths());
    }

    /** First day of the reminders. */
    public LocalDate remindFrom(LocalDate due) {
        return due.minusDays(policy.remindDays());
    }

    /** First day it is hidden; empty when the policy hides nothing. */
    public Optional<LocalDate> hiddenFrom(LocalDate due) {
        return policy.hideAfterDays() == 0
                ? Optional.empty()
                : Optional.of(due.plusDays(policy.hideAfterDays() + 1L));
    }

    /** True when nobody vouched for it in time. */
    public boolean isHidden(Optional<LocalDate> due, LocalDate today) {
        return due.flatMap(this::hiddenFrom).filter(from -> !today.isBefore(from)).isPresent();
    }

    /** Records due by that day are hidden today; empty when the policy hides nothing. */
    public Optional<LocalDate> hiddenWhenDueBy(LocalDate today) {
        return policy.hideAfterDays() == 0
                ? Optional.empty()
                : Optional.of(today.minusDays(policy.hideAfterDays() + 1L));
    }
}
