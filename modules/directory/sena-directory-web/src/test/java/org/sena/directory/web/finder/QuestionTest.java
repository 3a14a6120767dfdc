package org.sena.directory.web.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutablePlace;
import org.sena.directory.api.Place;
import org.sena.directory.api.ScheduleDay;
import org.sena.directory.api.ServiceSearch;
import org.sena.directory.api.ServiceSearch.Sort;
import org.sena.directory.api.TermRef;
import org.sena.directory.api.TimeWindow;
import org.sena.directory.web.finder.Search.Field;

class QuestionTest {

    private static final Place PLACE =
            ImmutablePlace.builder()
                    .postcode("PE29 3TN")
                    .outwardCode("PE29")
                    .coordinate(Coordinate.of(52.330512, -0.183837))
                    .districtCode("")
                    .build();

    @Test
    void what_was_not_asked_does_not_filter() {
        ServiceSearch asked = Question.of(Search.nothing(), Optional.empty(), 3);

        assertTrue(asked.words().isEmpty());
        assertTrue(asked.place().isEmpty());
        assertTrue(asked.times().isEmpty());
        assertEquals(OptionalInt.empty(), asked.minimumAge());
        assertEquals(Sort.BEST, asked.sort());
        assertEquals(3, asked.page());
    }

    @Test
    void an_age_is_a_range_of_one_year_and_miles_are_metres_from_the_place() {
        ServiceSearch asked =
                Question.of(
                        search(
                                Map.of(
                                        Field.AGE, List.of("70"),
                                        Field.PLACE, List.of(KnownPlace.write(PLACE)),
                                        Field.MILES, List.of("5"))),
                        Optional.empty(),
                        1);

        assertEquals(OptionalInt.of(70), asked.minimumAge());
        assertEquals(OptionalInt.of(70), asked.maximumAge());
        assertEquals(Optional.of(PLACE), asked.place());
        assertEquals(Optional.of(PLACE), asked.livingIn());
        assertEquals(OptionalInt.of(8047), asked.within());
    }

    @Test
    void any_of_the_days_in_any_of_the_parts_of_the_day() {
        List<TimeWindow> times =
                Question.of(
                                search(
                                        Map.of(
                                                Field.DAY, List.of("MONDAY", "SUNDAY"),
                                                Field.PART_OF_DAY, List.of("MORNING", "NIGHT"))),
                                Optional.empty(),
                                1)
                        .times();

        assertEquals(2, times.size());
        assertEquals(
                List.of(ScheduleDay.every(DayOfWeek.MONDAY), ScheduleDay.every(DayOfWeek.SUNDAY)),
                times.get(0).days());
        assertEquals(Optional.of(LocalTime.of(6, 0)), times.get(0).from());
        assertEquals(Optional.of(LocalTime.of(6, 0)), times.get(1).to(), "past midnight");
    }

    @Test
    void boxes_of_one_kind_stay_together() {
        ServiceSearch asked =
                Question.of(
                        search(
                                Map.of(
                                        Field.DELIVERY, List.of("ONLINE", "PHONE"),
                                        Field.COST, List.of("free"),
                                        Field.ELIGIBILITY, List.of("women"),
                                        Field.ACCESSIBILITY, List.of("wheelchair"))),
                        Optional.of("families"),
                        1);

        assertEquals(Set.of(Delivery.ONLINE, Delivery.PHONE), asked.deliveries());
        assertTrue(asked.freeOnly());
        assertEquals(
                Set.of(
                        TermRef.of("eligibility", "women"),
                        TermRef.of("accessibility", "wheelchair")),
                asked.terms());
        assertEquals(Optional.of("families"), asked.directory());
    }

    private static Search search(Map<Field, List<String>> values) {
        return Search.of(values);
    }
}
