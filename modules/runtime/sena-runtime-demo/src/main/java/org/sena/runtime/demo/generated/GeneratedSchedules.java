package org.sena.runtime.demo.generated;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.ScheduleDay;

/** Makes opening times: most weekly, some on a day of the month, a few past midnight. */
final class GeneratedSchedules {

    private static final List<DayOfWeek> DAYS = List.of(DayOfWeek.values());

    private GeneratedSchedules() {}

    static List<Schedule> schedules(Chance chance) {
        if (chance.in100(5)) {
            return List.of(overnight(chance));
        }
        if (chance.in100(12)) {
            return List.of(monthly(chance));
        }

        List<Schedule> weekly = new ArrayList<>();

        for (DayOfWeek day : chance.some(1 + chance.below(4), DAYS)) {
            LocalTime opens = LocalTime.of(8 + chance.below(9), 30 * chance.below(2));

            weekly.add(Schedule.weekly(day, opens, opens.plusHours(1 + chance.below(5))));
        }

        return weekly;
    }

    private static Schedule monthly(Chance chance) {
        LocalTime opens = LocalTime.of(9 + chance.below(8), 0);

        return ImmutableSchedule.builder()
                .frequency(Schedule.Frequency.MONTHLY)
                .addDays(ScheduleDay.of(chance.one(List.of(1, 2, 3, 4, -1)), chance.one(DAYS)))
                .opens(opens)
                .closes(opens.plusHours(2))
                .build();
    }

    private static Schedule overnight(Chance chance) {
        return Schedule.weekly(chance.one(DAYS), LocalTime.of(20, 0), LocalTime.of(7, 0));
    }
}
