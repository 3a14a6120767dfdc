package org.sena.directory.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.sena.directory.search.Services.fill;
import static org.sena.directory.search.Services.ids;
import static org.sena.directory.search.Services.search;
import static org.sena.directory.search.Services.service;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.directory.api.Coordinate;
import org.sena.directory.api.Delivery;
import org.sena.directory.api.ImmutableLocation;
import org.sena.directory.api.ImmutablePlace;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.ImmutableService;
import org.sena.directory.api.ImmutableServiceArea;
import org.sena.directory.api.ImmutableServiceSearch;
import org.sena.directory.api.ImmutableTimeWindow;
import org.sena.directory.api.Place;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.ScheduleDay;
import org.sena.directory.api.Service;
import org.sena.directory.api.ServiceSearch;

/** Each condition by itself: what it lets in and what it keeps out. */
class FiltersTest {

    private static final Place HUNTINGDON =
            ImmutablePlace.builder()
                    .postcode("PE29 3TN")
                    .outwardCode("PE29")
                    .districtCode("E07000011")
                    .coordinate(Coordinate.of(52.3305, -0.1838))
                    .build();

    private static final ImmutableService ANY = service("a");

    @TempDir Path folder;

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource({"ages", "places", "areas", "times", "shown"})
    void a_service_is_found(String why, boolean found, Service service, ServiceSearch search) {
        try (ServiceIndex index = TestIndex.open(folder)) {
            fill(index, service);

            assertEquals(found ? "a" : "", ids(index, search));
        }
    }

    static Stream<Arguments> ages() {
        ImmutableServiceSearch.Builder adult = search().minimumAge(40).maximumAge(40);

        return Stream.of(
                arguments("any age", true, ANY, adult.build()),
                arguments("from that age", true, ANY.withMinimumAge(40), adult.build()),
                arguments("from a later one", false, ANY.withMinimumAge(41), adult.build()),
                arguments("to that age", true, ANY.withMaximumAge(40), adult.build()),
                arguments("to an earlier one", false, ANY.withMaximumAge(39), adult.build()),
                arguments(
                        "overlaps",
                        true,
                        ANY.withMinimumAge(16).withMaximumAge(25),
                        search().minimumAge(25).build()),
                arguments(
                        "open end", true, ANY.withMinimumAge(16), search().minimumAge(90).build()),
                arguments(
                        "too old already",
                        false,
                        ANY.withMinimumAge(16),
                        search().maximumAge(15).build()));
    }

    static Stream<Arguments> places() {
        ImmutableService near = ANY.withLocations(at(52.34, -0.18));
        ImmutableService far = ANY.withLocations(at(52.5, -0.3));
        ServiceSearch within = search().place(HUNTINGDON).within(5_000).build();

        return Stream.of(
                arguments("near", true, near, within),
                arguments("far", false, far, within),
                arguments(
                        "one of several",
                        true,
                        ANY.withLocations(at(52.5, -0.3), at(52.34, -0.18)),
                        within),
                arguments("far, by phone", true, far.withDeliveries(Delivery.PHONE), within),
                arguments(
                        "no position, at home",
                        true,
                        ANY.withDeliveries(Delivery.HOME_VISIT),
                        within),
                arguments("no position", false, ANY.withDeliveries(Delivery.VENUE), within),
                arguments("far, no radius", true, far, search().place(HUNTINGDON).build()));
    }

    static Stream<Arguments> areas() {
        ServiceSearch here = search().livingIn(HUNTINGDON).build();
        ServiceSearch somewhere =
                search().livingIn(ImmutablePlace.copyOf(HUNTINGDON).withDistrictCode("")).build();

        return Stream.of(
                arguments("everywhere", true, ANY, here),
                arguments("outward code", true, ANY.withServiceAreas("PE29", "X1"), here),
                arguments("district", true, ANY.withServiceAreas("E07000011"), here),
                arguments("elsewhere", false, ANY.withServiceAreas("PE7", "E07000008"), here),
                arguments(
                        "a district, theirs unknown",
                        true,
                        ANY.withServiceAreas("E07000008"),
                        somewhere),
                arguments("drawn around", true, drawn("geojson", 52.3), here),
                arguments("drawn elsewhere", false, drawn("geojson", 53.3), here),
                arguments("drawn in another way", true, drawn("kml", 53.3), here),
                arguments(
                        "only named",
                        true,
                        ANY.withOtherAreas(ImmutableServiceArea.builder().name("The fens").build()),
                        here));
    }

    static Stream<Arguments> times() {
        ServiceSearch mondayMorning = open("09:00", "12:00", ScheduleDay.every(DayOfWeek.MONDAY));
        ServiceSearch secondMonday = open("09:00", "12:00", ScheduleDay.of(2, DayOfWeek.MONDAY));
        ServiceSearch lastMonday = open("09:00", "12:00", ScheduleDay.of(-1, DayOfWeek.MONDAY));
        ServiceSearch mondayNight = open("23:00", "02:00", ScheduleDay.every(DayOfWeek.MONDAY));

        return Stream.of(
                arguments("without times", true, ANY, mondayMorning),
                arguments("then", true, at(DayOfWeek.MONDAY, "10:00", "11:00"), mondayMorning),
                arguments(
                        "begins as it ends",
                        false,
                        at(DayOfWeek.MONDAY, "12:00", "14:00"),
                        mondayMorning),
                arguments(
                        "ends as it begins",
                        false,
                        at(DayOfWeek.MONDAY, "08:00", "09:00"),
                        mondayMorning),
                arguments(
                        "another day",
                        false,
                        at(DayOfWeek.TUESDAY, "10:00", "11:00"),
                        mondayMorning),
                arguments(
                        "over night", true, at(DayOfWeek.SUNDAY, "22:00", "09:30"), mondayMorning),
                arguments(
                        "till midnight",
                        true,
                        at(DayOfWeek.MONDAY, "11:00", "00:00"),
                        mondayMorning),
                arguments(
                        "sought over night",
                        true,
                        at(DayOfWeek.TUESDAY, "01:00", "03:00"),
                        mondayNight),
                arguments(
                        "day without times",
                        true,
                        scheduled(schedule().addDays(ScheduleDay.every(DayOfWeek.MONDAY))),
                        mondayMorning),
                arguments(
                        "every Monday is a second one",
                        true,
                        at(DayOfWeek.MONDAY, "10:00", "11:00"),
                        secondMonday),
                arguments("2MO on 2MO", true, monthly(2), secondMonday),
                arguments("3MO on 2MO", false, monthly(3), secondMonday),
                arguments("4MO may be the last", true, monthly(4), lastMonday),
                arguments("5MO is the last", true, monthly(5), lastMonday),
                arguments("3MO is not the last", false, monthly(3), lastMonday),
                arguments("2MO is some Monday", true, monthly(2), mondayMorning),
                arguments("the 10th may be a second Monday", true, onThe(10), secondMonday),
                arguments("the 3rd is not", false, onThe(3), secondMonday),
                arguments(
                        "not any more",
                        false,
                        scheduled(
                                schedule()
                                        .addDays(ScheduleDay.every(DayOfWeek.MONDAY))
                                        .validTo(RandomDirectory.TODAY.minusDays(1))),
                        mondayMorning),
                arguments(
                        "until today",
                        true,
                        scheduled(
                                schedule()
                                        .addDays(ScheduleDay.every(DayOfWeek.MONDAY))
                                        .validTo(RandomDirectory.TODAY)),
                        mondayMorning),
                arguments(
                        "next year",
                        true,
                        scheduled(
                                schedule()
                                        .addDays(ScheduleDay.every(DayOfWeek.MONDAY))
                                        .validFrom(RandomDirectory.TODAY.plusYears(1))),
                        mondayMorning));
    }

    static Stream<Arguments> shown() {
        ServiceSearch all = search().build();

        return Stream.of(
                arguments("vouched for today", true, ANY.withAssuredOn(RandomDirectory.TODAY), all),
                arguments(
                        "tomorrow",
                        false,
                        ANY.withAssuredOn(RandomDirectory.TODAY.plusDays(1)),
                        all));
    }

    private static ImmutableService at(DayOfWeek day, String opens, String closes) {
        return ANY.withSchedules(
                Schedule.weekly(day, LocalTime.parse(opens), LocalTime.parse(closes)));
    }

    private static ImmutableService monthly(int ordinal) {
        return scheduled(
                schedule()
                        .frequency(Schedule.Frequency.MONTHLY)
                        .addDays(ScheduleDay.of(ordinal, DayOfWeek.MONDAY)));
    }

    private static ImmutableService onThe(int day) {
        return scheduled(schedule().frequency(Schedule.Frequency.MONTHLY).addDaysOfMonth(day));
    }

    private static ImmutableSchedule.Builder schedule() {
        return ImmutableSchedule.builder();
    }

    private static ImmutableService scheduled(ImmutableSchedule.Builder schedule) {
        return ANY.withSchedules(schedule.build());
    }

    private static ServiceSearch open(String from, String to, ScheduleDay day) {
        return search().addTimes(
                        ImmutableTimeWindow.builder()
                                .addDays(day)
                                .from(LocalTime.parse(from))
                                .to(LocalTime.parse(to))
                                .build())
                .build();
    }

    private static ImmutableService drawn(String type, double south) {
        String square =
                String.format(
                        "{\"type\":\"Polygon\",\"coordinates\":[[[-0.3,%1$f],[0,%1$f],[0,%2$f],"
                                + "[-0.3,%2$f],[-0.3,%1$f]]]}",
                        south, south + 0.1);

        return ANY.withOtherAreas(
                ImmutableServiceArea.builder()
                        .name("Around")
                        .extentType(type)
                        .extent(square)
                        .build());
    }

    private static ImmutableLocation at(double latitude, double longitude) {
        return ImmutableLocation.builder()
                .id(latitude + "," + longitude)
                .name("Hall")
                .coordinate(Coordinate.of(latitude, longitude))
                .build();
    }
}
