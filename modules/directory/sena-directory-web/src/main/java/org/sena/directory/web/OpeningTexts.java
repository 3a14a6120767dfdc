package org.sena.directory.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.sena.directory.api.OpeningTime;
import org.sena.web.kit.Page;

/** Opening times as people say them: one line a day, from Monday. */
final class OpeningTexts {

    private static final LocalTime LAST_MINUTE = LocalTime.of(23, 59);

    private final Page page;

    OpeningTexts(Page page) {
        this.page = page;
    }

    List<String> lines(List<OpeningTime> times) {
        return times.stream()
                .sorted(Comparator.comparing(OpeningTime::opens))
                .collect(groupingBy(OpeningTime::day, TreeMap::new, toUnmodifiableList()))
                .entrySet()
                .stream()
                .map(day -> line(day.getKey(), day.getValue()))
                .collect(toUnmodifiableList());
    }

    private String line(DayOfWeek day, List<OpeningTime> times) {
        return page.text(
                "opening.day",
                day.getDisplayName(TextStyle.FULL, page.locale()),
                times.stream().map(this::span).collect(joining(", ")));
    }

    private String span(OpeningTime time) {
        return isAllDay(time)
                ? page.text("opening.all-day")
                : page.text("opening.span", clock(time.opens()), clock(time.closes()));
    }

    private static boolean isAllDay(OpeningTime time) {
        return time.opens().equals(LocalTime.MIDNIGHT)
                && (time.closes().equals(LAST_MINUTE) || time.closes().equals(LocalTime.MIDNIGHT));
    }

    /** 9am, 5:30pm, midday, midnight. */
    private String clock(LocalTime time) {
        if (time.equals(LocalTime.NOON)) {
            return page.text("opening.midday");
        }

        if (time.equals(LocalTime.MIDNIGHT)) {
            return page.text("opening.midnight");
        }

        return DateTimeFormatter.ofPattern(time.getMinute() == 0 ? "ha" : "h:mma", Locale.UK)
                .format(time)
                .toLowerCase(Locale.UK);
    }
}
