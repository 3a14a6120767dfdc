package org.sena.directory.api.workflow;

import java.util.List;
import java.util.Set;
import org.immutables.value.Value;

/** How good a record is for those who read it. */
@Value.Immutable
public interface Quality {

    /**
     * 0 to 100, two decimals: the weight of what is filled in over the weight of what could be.
     * Source: Open Referral UK version 1, richness, as intended: a location counts only for a
     * venue, a schedule only for what is given by phone, online or at home.
     */
    double richness();

    /**
     * School years one needs to read the description, by the Flesch-Kincaid formula; 0 for less
     * than 30 words.
     */
    double readingGrade();

    /** Parts that would raise the richness, the weightiest first. */
    List<String> improvable();

    /** What must be put right before publication. */
    List<RecordProblem> problems();

    /** What should be looked at; publication doesn't wait for it. */
    Set<Hint> hints();

    /** Something to look at. */
    enum Hint {
        /** More than three service types. */
        MANY_SERVICE_TYPES,
        /** A service type together with one that is broader. */
        TYPE_AND_ITS_PARENT,
        /** It reads like a way to get something, not like a service. */
        PROCESS_NOT_SERVICE,
        /** Needs more than eight school years to read. */
        HARD_TO_READ,
        /** Sentences of more than 25 words. */
        LONG_SENTENCES
    }
}
