package org.sena.needs.api.replay;

import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * How the gravest levels of a group would shift. Counts are rounded to the nearest five; one below
 * five is hidden, and another beside it where it could be worked out by subtraction.
 */
@Value.Immutable
public interface GroupShift {

    /** Name of the group that holds all that were too small to show. */
    String OTHERS = "other";

    /** Name of the group of those who did not say. */
    String NOT_SAID = "not-said";

    /**
     * An age band such as {@code 25-34} or {@code 75+}, a postcode district such as {@code PE29},
     * {@link #NOT_SAID} or {@link #OTHERS}.
     */
    String group();

    /** Rounded. */
    int assessments();

    OptionalInt up();

    OptionalInt down();

    OptionalInt same();
}
