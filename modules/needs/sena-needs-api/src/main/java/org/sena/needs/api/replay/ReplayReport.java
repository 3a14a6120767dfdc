package org.sena.needs.api.replay;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a replay found: counts, and a few references. */
@Value.Immutable
public interface ReplayReport {

    /** Below so many a report is a hint at most. */
    int FEW = 50;

    /** Assessments that were scored again. */
    int assessments();

    /** How many could not be, and why; only what happened. */
    Map<LeftOut, Integer> leftOut();

    /** When the first of them was made. */
    Optional<Instant> firstAt();

    /** When the last of them was made. */
    Optional<Instant> lastAt();

    /** The gravest level of each assessment. */
    Flow levels();

    /** The level of each need, by code; assessments without the need before and after not. */
    Map<String, Flow> needs();

    /** Needs that moved, by cause. */
    Map<Cause, Integer> causes();

    /** By age; the youngest first. */
    List<GroupShift> ages();

    /** By postcode district. */
    List<GroupShift> areas();

    /** One after the other without gaps. */
    List<Week> weeks();

    /** Assessments whose person was offered a call. */
    int offered();

    /** Those of them whose person asked for it. */
    int asked();

    /** Some changed cases, in no order that means anything. */
    List<ChangedCase> sample();

    /** True when there are too few assessments to go by. */
    default boolean isFew() {
        return assessments() < FEW;
    }

    /** Share of those offered a call who ask for one; 1 while nobody was offered any or asked. */
    default double takeUp() {
        return offered() == 0 || asked() == 0 ? 1 : Math.min(1, (double) asked() / offered());
    }
}
