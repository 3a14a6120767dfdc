package org.sena.directory.service.workflow.difference;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sena.directory.api.Location;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.Service;
import org.sena.directory.words.ScheduleWords;

/** Opening times as every page says them, and all that a page may leave out. */
final class Times {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private static final ScheduleWords WORDS = new ScheduleWords(Locale.UK);

    private Times() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** "from 1 March 2026 until 2 May 2026"; empty when it holds always. */
    static Optional<String> period(Optional<LocalDate> from, Optional<LocalDate> to) {
        String words =
                Lines.join(from.map(day -> "from " + day(day)), to.map(day -> "until " + day(day)));

        return Optional.of(words.replace(", ", " ")).filter(text -> !text.isEmpty());
    }

    /** Those with the same place and the same notes together. */
    static List<String> lines(Service service) {
        Map<String, List<Schedule>> groups = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();

        for (Schedule schedule : service.schedules()) {
            groups.computeIfAbsent(rest(schedule, service.locations()), any -> new ArrayList<>())
                    .add(schedule);
        }

        groups.forEach(
                (rest, schedules) -> {
                    List<String> times = WORDS.lines(schedules);

                    (times.isEmpty() ? List.of("") : times)
                            .forEach(time -> lines.add(Lines.join(time, rest)));
                });

        return List.copyOf(lines);
    }

    private static String rest(Schedule schedule, List<Location> locations) {
        return Lines.join(
                schedule.locationId().map(id -> "at " + place(id, locations)),
                schedule.delivery().map(Words::attending),
                schedule.startsOn().map(day -> "starting " + day(day)),
                schedule.closes()
                        .filter(closes -> schedule.opens().isEmpty())
                        .map(closes -> "to " + WORDS.clock(closes)),
                schedule.description(),
                schedule.url());
    }

    private static String place(String locationId, List<Location> locations) {
        return locations.stream()
                .filter(location -> location.id().equals(locationId))
                .map(Location::name)
                .findFirst()
                .orElse("a place that is not named");
    }
}
