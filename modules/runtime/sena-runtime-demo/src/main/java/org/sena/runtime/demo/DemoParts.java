package org.sena.runtime.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.sena.directory.api.Accessibility;
import org.sena.directory.api.Contact;
import org.sena.directory.api.CostOption;
import org.sena.directory.api.Funding;
import org.sena.directory.api.ImmutableAccessibility;
import org.sena.directory.api.ImmutableContact;
import org.sena.directory.api.ImmutableCostOption;
import org.sena.directory.api.ImmutableFunding;
import org.sena.directory.api.ImmutableOrganisationIdentifier;
import org.sena.directory.api.ImmutablePhone;
import org.sena.directory.api.ImmutableSchedule;
import org.sena.directory.api.OrganisationIdentifier;
import org.sena.directory.api.Schedule;
import org.sena.directory.api.ScheduleDay;

/** Reads the parts of the records of the example data. */
final class DemoParts {

    private static final Map<String, DayOfWeek> DAYS =
            Map.of(
                    "MO", DayOfWeek.MONDAY,
                    "TU", DayOfWeek.TUESDAY,
                    "WE", DayOfWeek.WEDNESDAY,
                    "TH", DayOfWeek.THURSDAY,
                    "FR", DayOfWeek.FRIDAY,
                    "SA", DayOfWeek.SATURDAY,
                    "SU", DayOfWeek.SUNDAY);

    private DemoParts() {}

    /** From {@code MONDAY 09:30-12:00}; {@code 20:00-08:00} is past midnight. */
    static Schedule weekly(String times) {
        String[] parts = times.split("[ -]");

        return Schedule.weekly(
                DayOfWeek.valueOf(parts[0]), LocalTime.parse(parts[1]), LocalTime.parse(parts[2]));
    }

    /** With days as {@code 2MO} or {@code -1FR}. */
    static Schedule monthly(Item item) {
        String[] times = item.required("times").split("-");

        return ImmutableSchedule.builder()
                .frequency(Schedule.Frequency.MONTHLY)
                .addAllDays(item.list("days").stream().map(DemoParts::day).toList())
                .opens(LocalTime.parse(times[0]))
                .closes(LocalTime.parse(times[1]))
                .description(item.text("description"))
                .build();
    }

    static CostOption cost(Item item) {
        return ImmutableCostOption.builder()
                .option(item.text("option"))
                .amount(Double.parseDouble(item.required("amount")))
                .amountDescription(item.text("each"))
                .build();
    }

    static Contact contact(Item item) {
        return ImmutableContact.builder()
                .name(item.text("name"))
                .title(item.text("title"))
                .email(item.text("email"))
                .phones(
                        item.text("phone").stream()
                                .map(number -> ImmutablePhone.builder().number(number).build())
                                .toList())
                .build();
    }

    static List<Funding> funding(Item item) {
        return item.list("funding").stream()
                .<Funding>map(source -> ImmutableFunding.builder().source(source).build())
                .toList();
    }

    static Accessibility accessibility(Item item) {
        return ImmutableAccessibility.builder()
                .code(item.required("code"))
                .description(item.required("description"))
                .details(item.text("details"))
                .build();
    }

    static OrganisationIdentifier identifier(Item item) {
        return ImmutableOrganisationIdentifier.builder()
                .type(item.required("type"))
                .identifier(item.required("identifier"))
                .build();
    }

    private static ScheduleDay day(String rule) {
        int split = rule.length() - 2;

        return ScheduleDay.of(
                Integer.parseInt(rule.substring(0, split)), DAYS.get(rule.substring(split)));
    }
}
