package org.sena.directory.web.finder;

import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.sena.directory.api.Availability;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.ImmutableTimeWindow;
import org.sena.directory.api.Place;
import org.sena.directory.api.ScheduleDay;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.ServiceSearch.Facet;
import org.sena.directory.api.ServiceSearch.Sort;
import org.sena.directory.api.Taxonomy;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.TimeWindow;
import org.sena.directory.web.finder.Search.Field;

/** What a visitor looks for, as the directory is asked. */
final class Question {

    static final int ON_A_PAGE = 10;

    private static final double METRES_IN_A_MILE = 1609.344;

    private Question() {}

    /**
     * @param page from 1
     */
    static ServiceSearch of(Search search, Optional<String> directory, int page) {
        Optional<Place> place = KnownPlace.of(search);
        ImmutableServiceSearch.Builder asked =
                ImmutableServiceSearch.builder()
                        .words(text(search, Field.WORDS))
                        .addAllNeeds(search.values(Field.NEED))
                        .addAllServiceTypes(search.values(Field.TYPE))
                        .place(place)
                        .livingIn(place)
                        .minimumAge(search.number(Field.AGE))
                        .maximumAge(search.number(Field.AGE))
                        .times(times(search))
                        .addAllLanguages(search.values(Field.LANGUAGE))
                        .freeOnly(!search.values(Field.COST).isEmpty())
                        .directory(directory)
                        .facets(EnumSet.allOf(Facet.class))
                        .sort(text(search, Field.SORT).map(Sort::valueOf).orElse(Sort.BEST))
                        .page(page)
                        .size(ON_A_PAGE);

        search.values(Field.DELIVERY).forEach(way -> asked.addDeliveries(Delivery.valueOf(way)));
        search.values(Field.AVAILABILITY)
                .forEach(open -> asked.addAvailabilities(Availability.valueOf(open)));
        search.values(Field.ELIGIBILITY)
                .forEach(code -> asked.addTerms(TermRef.of(Taxonomy.ELIGIBILITY, code)));
        search.values(Field.ACCESSIBILITY)
                .forEach(code -> asked.addTerms(TermRef.of(Taxonomy.ACCESSIBILITY, code)));

        if (place.isPresent()) {
            search.number(Field.MILES)
                    .ifPresent(miles -> asked.within((int) Math.round(miles * METRES_IN_A_MILE)));
        }

        return asked.build();
    }

    /** Any of the days, in any of the parts of the day. */
    private static List<TimeWindow> times(Search search) {
        List<ScheduleDay> days =
                search.values(Field.DAY).stream()
                        .map(day -> ScheduleDay.every(DayOfWeek.valueOf(day)))
                        .collect(toUnmodifiableList());
        List<String> parts = search.values(Field.PART_OF_DAY);

        if (parts.isEmpty()) {
            return days.isEmpty()
                    ? List.of()
                    : List.of(ImmutableTimeWindow.builder().days(days).build());
        }

        return parts.stream()
                .map(PartOfDay::valueOf)
                .map(
                        part ->
                                ImmutableTimeWindow.builder()
                                        .days(days)
                                        .from(part.from())
                                        .to(part.to())
                                        .build())
                .collect(toUnmodifiableList());
    }

    private static Optional<String> text(Search search, Field field) {
        return Optional.of(search.value(field)).filter(value -> !value.isEmpty());
    }
}
