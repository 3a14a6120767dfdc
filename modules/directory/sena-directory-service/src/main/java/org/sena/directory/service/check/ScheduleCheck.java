package org.sena.directory.service.check;

import java.util.Set;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.ScheduleDay;

/** Finds mistakes in when a service takes place. */
final class ScheduleCheck {

    private static final int MOST_IN_A_MONTH = 5;
    private static final int LAST_DAY = 31;

    private ScheduleCheck() {}

    /**
     * @param locations ids of the service's locations
     */
    static void check(Problems problems, Schedule schedule, Set<String> locations) {
        problems.addIf(schedule.interval() < 1, "a schedule repeats every 1 or more");
        problems.addIf(
                schedule.opens().isPresent() != schedule.closes().isPresent(),
                "a schedule has both times or none");
        problems.addIf(
                schedule.daysOfMonth().stream().anyMatch(day -> day < 1 || day > LAST_DAY),
                "days of the month are 1 to 31");
        problems.addIf(
                schedule.days().stream().anyMatch(ScheduleCheck::isNoDay),
                "the day of a month is the 1st to 5th, or -1 to -5 from its end");
        problems.addIf(
                schedule.validFrom().isPresent()
                        && schedule.validTo()
                                .filter(to -> to.isBefore(schedule.validFrom().get()))
                                .isPresent(),
                "a schedule ends before it begins");
        schedule.locationId()
                .filter(id -> !locations.contains(id))
                .ifPresent(id -> problems.add("a schedule names " + id + ", no location of it"));
        Texts.text(problems, "description of a schedule", schedule.description());
        Texts.text(problems, "notes of a schedule", schedule.notes());
        Texts.url(problems, "address of a schedule", schedule.url());
    }

    private static boolean isNoDay(ScheduleDay day) {
        return Math.abs(day.ordinal()) > MOST_IN_A_MONTH;
    }
}
