package org.sena.directory.service.workflow.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;
import org.sena.directory.api.workflow.RecordStanding.Hidden;

/** Whether everybody sees a record on a day, and why not. */
@Value.Immutable
public abstract class Visibility {

    /** True when a version was published and not taken out since. */
    abstract boolean published();

    /** True when it was taken out. */
    abstract boolean removed();

    /** True when it was merged into another. */
    abstract boolean replaced();

    /** First day it is shown. */
    abstract Optional<LocalDate> from();

    /** Last day it is shown. */
    abstract Optional<LocalDate> until();

    abstract Optional<LocalDate> reviewDue();

    /** Empty when everybody sees it; the reason that must be mended first otherwise. */
    public Optional<Hidden> hiddenOn(LocalDate today, ReviewDates dates) {
        if (replaced()) {
            return Optional.of(Hidden.REPLACED);
        }

        if (removed()) {
            return Optional.of(Hidden.WITHDRAWN);
        }

        if (!published()) {
            return Optional.of(Hidden.NEVER_PUBLISHED);
        }

        if (from().filter(today::isBefore).isPresent()
                || until().filter(today::isAfter).isPresent()) {
            return Optional.of(Hidden.SCHEDULED);
        }

        return dates.isHidden(reviewDue(), today) ? Optional.of(Hidden.OVERDUE) : Optional.empty();
    }
}
