package org.sena.directory.api.workflow;

import java.util.Set;
import org.immutables.value.Value;

/** What the council wants of records; set by its administrators. */
@Value.Immutable
public interface Policy {

    /** Months after which a record must be vouched for again, 1 to 24; 3 by default. */
    int reviewMonths();

    /** Days before the review is due on which its keepers are reminded, 0 to 60; 14 by default. */
    int remindDays();

    /** Days after the due date on which it is hidden, 0: never; 60 by default. */
    int hideAfterDays();

    /** Properties that a published service must have. */
    Set<String> mandatory();
}
