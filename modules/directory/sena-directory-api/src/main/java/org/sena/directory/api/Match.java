package org.sena.directory.api;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.immutables.value.Value;

/** A service that fits, and why it stands there. */
@Value.Immutable
public interface Match {

    Service service();

    /** Which of the person's needs it answers, gravest first; never empty. */
    List<String> needs();

    /** Metres from the person to its nearest location; empty when either is unknown. */
    OptionalDouble metres();

    /** Why it fits. */
    Set<Reason> reasons();

    /** What the person should ask before relying on it; empty when everything known fits. */
    Set<Check> checks();

    /** Why a service fits. */
    enum Reason {
        ANSWERS_SEVERAL_NEEDS,
        SERVES_YOUR_AREA,
        NEAR_YOU,
        FOR_YOUR_AGE,
        TAKES_PEOPLE_NOW,
        COMES_TO_YOU,
        ONLINE_OR_PHONE,
        /** Open now, or within a day. */
        OPEN_SOON
    }

    /** Something that could not be decided from what is known. */
    enum Check {
        AGE,
        AREA,
        ELIGIBILITY,
        AVAILABILITY
    }
}
