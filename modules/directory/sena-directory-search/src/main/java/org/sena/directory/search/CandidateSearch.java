package org.sena.directory.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;
import org.sena.directory.api.Place;

/** Which services may be suggested to a person, and which of them are likely to come first. */
@Value.Immutable
public interface CandidateSearch {

    /** Codes of the person's needs, gravest first; at most 60 count. */
    List<String> needs();

    /** Services that are known not to serve it are left out. */
    Optional<Place> place();

    /** Whole years; services that are known not to be for it are left out. */
    OptionalInt age();

    /** True: services that are full may be suggested too. */
    @Value.Default
    default boolean full() {
        return false;
    }

    /** For each need. */
    int limit();

    /** How far away what people use from home counts, in kilometres. */
    int fromHome();

    /** What was assured on that day or later comes before what was not. */
    LocalDate recentSince();
}
