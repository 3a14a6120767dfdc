package org.sena.referral.service.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sena.referral.api.deadline.BankHolidayProblem;
import org.sena.referral.api.deadline.BankHolidayProblem.Kind;
import org.sena.referral.api.deadline.BankHolidaysRefusedException;
import org.sena.working.days.BankHoliday;

/**
 * Reads the list as GOV.UK publishes it: divisions by name, each with its events, each with a title
 * and a date. Only England and Wales counts. Source: https://www.gov.uk/bank-holidays.json.
 */
final class PublishedList {

    private static final String DIVISION = "england-and-wales";
    private static final int FIRST_YEAR = 2000;
    private static final int YEARS_AHEAD = 10;
    private static final int LONGEST_TITLE = 200;

    private final ObjectMapper json = new ObjectMapper();
    private final List<BankHolidayProblem> problems = new ArrayList<>();
    private final Map<LocalDate, BankHoliday> days = new TreeMap<>();
    private final LocalDate today;

    private PublishedList(LocalDate today) {
        this.today = today;
    }

    /**
     * @return at least one, in order of time
     * @throws BankHolidaysRefusedException naming everything that can't be read
     */
    static List<BankHoliday> read(String text, LocalDate today) {
        PublishedList list = new PublishedList(today);

        list.readAll(text);

        if (!list.problems.isEmpty()) {
            throw new BankHolidaysRefusedException(list.problems);
        }

        return List.copyOf(list.days.values());
    }

    private void readAll(String text) {
        JsonNode root;

        try {
            root = json.readTree(text);
        } catch (JsonProcessingException e) {
            refuse(0, Kind.NOT_JSON, "");

            return;
        }

        JsonNode events = root.path(DIVISION).path("events");

        if (!events.isArray()) {
            refuse(0, Kind.NO_DIVISION, "");
        } else if (events.isEmpty()) {
            refuse(0, Kind.NO_EVENTS, "");
        }

        for (int i = 0; i < events.size(); i++) {
            readOne(i + 1, events.get(i));
        }
    }

    private void readOne(int row, JsonNode event) {
        Optional<LocalDate> day = day(row, event.path("date").asText(""));
        String title = event.path("title").asText("").strip();

        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            refuse(row, Kind.NO_TITLE, title);
        } else if (day.isPresent()
                && days.put(day.get(), BankHoliday.of(day.get(), title)) != null) {
            refuse(row, Kind.TWICE, day.get().toString());
        }
    }

    private Optional<LocalDate> day(int row, String text) {
        LocalDate day;

        try {
            day = LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            refuse(row, Kind.NO_DATE, text);

            return Optional.empty();
        }

        if (day.getYear() < FIRST_YEAR || day.getYear() > today.getYear() + YEARS_AHEAD) {
            refuse(row, Kind.FAR_AWAY, text);

            return Optional.empty();
        }

        return Optional.of(day);
    }

    private void refuse(int row, Kind kind, String found) {
        problems.add(BankHolidayProblem.of(row, kind, found));
    }
}
