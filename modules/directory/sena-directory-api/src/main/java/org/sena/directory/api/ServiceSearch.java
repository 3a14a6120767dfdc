package org.sena.directory.api;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.immutables.value.Value;

/**
 * What a person or a machine looks for in the directory. What is absent does not filter; what is
 * present holds all together, and within one set any value will do.
 */
@Value.Immutable
public interface ServiceSearch {

    /**
     * Words; each must occur in the name, the description, the organisation, a term or a synonym of
     * it or of a broader one: by its stem, or, from two letters on, as the beginning of a word.
     * When nothing is found, words that no service has are understood as the nearest in spelling
     * that one has; see {@link ServicePage#understoodAs()}.
     */
    Optional<String> words();

    /** Codes of service types; a broader type finds the narrower ones too. */
    Set<String> serviceTypes();

    /** Codes of needs; any service type that answers one of them. */
    Set<String> needs();

    /** Codes of circumstances; any service type that answers one of them. */
    Set<String> circumstances();

    /** Terms of other taxonomies: any of each taxonomy, and all the taxonomies. */
    Set<TermRef> terms();

    Set<String> organisationIds();

    /** From where distances count. */
    Optional<Place> place();

    /**
     * Metres from the place to the nearest location, at least 1; services that are given online, by
     * phone or at home stay in.
     */
    OptionalInt within();

    /**
     * Where the person lives: one of the service's areas must include it. Without areas it stays
     * in, and so does what can't be told: an area that is only described, or a district while the
     * place's is not known.
     */
    Optional<Place> livingIn();

    /** Whole years; the service's ages must overlap the range, a missing end is open. */
    OptionalInt minimumAge();

    OptionalInt maximumAge();

    /**
     * Open for a while in at least one of the windows; without any schedule that names days it
     * stays in. Schedules that are over don't count. A night belongs to the day on which it begins.
     */
    List<TimeWindow> times();

    Set<Delivery> deliveries();

    /** BCP 47 tags; a language without a region finds it with every region. */
    Set<String> languages();

    /** Only what says that it costs nothing. */
    @Value.Default
    default boolean freeOnly() {
        return false;
    }

    /** Only those with one of these; empty: whether or not they take people. */
    Set<Availability> availabilities();

    /**
     * Changed since, the moment not included. Records withdrawn since then are found too, marked
     * {@link ServiceHit#removed()}.
     */
    Optional<Instant> modifiedAfter();

    /** Key of the local directory it must belong to; see {@link LocalDirectory}. */
    Optional<String> directory();

    /**
     * What to count the results by. A facet that the search itself chooses from is counted without
     * that choice, so that a second value can be chosen.
     */
    Set<Facet> facets();

    /**
     * By default the best words first: the name weighs more than a term, that more than the
     * organisation, that more than the description, and each more than a word that only begins so.
     * Without words, what answers a need best: the first service type it names, then the second.
     * Equals, and all without words and needs: what takes people before what is full or closed for
     * a time, then the nearest, then by name.
     */
    @Value.Default
    default Sort sort() {
        return Sort.BEST;
    }

    /** From 1. A page past the end is empty. */
    @Value.Default
    default int page() {
        return 1;
    }

    /** Hits on a page, 1 to 1,000; 20 by default. */
    @Value.Default
    default int size() {
        return 20;
    }

    /** The order of the hits; equals are ordered by id, so that pages never overlap. */
    enum Sort {
        BEST,
        NEAREST,
        NAME,
        /** By id alone: the order of feeds. */
        ID,
        /** Last changed first. */
        MODIFIED
    }

    /** What results can be counted by. */
    enum Facet {
        SERVICE_TYPE,
        ORGANISATION,
        DELIVERY,
        ELIGIBILITY,
        LANGUAGE,
        ACCESSIBILITY,
        /** Codes {@code free} and {@code paid}. */
        COST,
        AVAILABILITY,
        /** Codes {@code MONDAY} to {@code SUNDAY}. */
        DAY
    }
}
