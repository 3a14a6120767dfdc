package org.sena.directory.rest.query;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sena.directory.api.ImmutableTimeWindow;
import org.sena.directory.api.ScheduleDay;
import org.sena.directory.api.TimeWindow;
import org.sena.directory.standard.Days;

/**
 * {@code start_time}, {@code end_time} and {@code day}: given once, {@code day} may name several
 * days; given several times, the first of each belong together, then the second of each.
 */
final class Windows {

    private static final String DAY = "day";
    private static final String START = "start_time";
    private static final String END = "end_time";

    private Windows() {}

    /** Any of them will do; none: whenever. */
    static List<TimeWindow> of(Parameters parameters) {
        List<String> starts = parameters.list(START);
        List<String> ends = parameters.list(END);
        int count = Math.max(starts.size(), ends.size());
        List<String> days = days(parameters, count);
        List<TimeWindow> windows = new ArrayList<>();

        if (count == 0) {
            if (!days.isEmpty()) {
                windows.add(
                        ImmutableTimeWindow.builder().days(day(String.join(",", days))).build());
            }

            return windows;
        }

        checkEven(starts, ends, days, count);

        for (int i = 0; i < count; i++) {
            windows.add(
                    ImmutableTimeWindow.builder()
                            .days(days.isEmpty() ? List.of() : day(days.get(i)))
                            .from(time(START, starts, i))
                            .to(time(END, ends, i))
                            .build());
        }

        return windows;
    }

    /** One for each window; with one window all days belong to it. */
    private static List<String> days(Parameters parameters, int windows) {
        List<String> repeated = parameters.values(DAY);

        if (windows == 1 && !repeated.isEmpty()) {
            return List.of(String.join(",", repeated));
        }

        return repeated.size() == windows ? repeated : parameters.list(DAY);
    }

    private static void checkEven(
            List<String> starts, List<String> ends, List<String> days, int count) {
        for (List<String> one : List.of(starts, ends, days)) {
            if (!one.isEmpty() && one.size() != count) {
                throw new BadParameterException(
                        "'start_time', 'end_time' and 'day' belong together: give each equally"
                                + " often, or leave one out.");
            }
        }
    }

    private static List<ScheduleDay> day(String text) {
        try {
            return Days.days(text);
        } catch (IllegalArgumentException e) {
            throw new BadParameterException("'day': " + e.getMessage() + ".", e);
        }
    }

    private static Optional<LocalTime> time(String name, List<String> times, int index) {
        if (times.isEmpty()) {
            return Optional.empty();
        }

        try {
            return Optional.of(Days.time(times.get(index)));
        } catch (IllegalArgumentException e) {
            throw new BadParameterException("'" + name + "': " + e.getMessage() + ".", e);
        }
    }
}
