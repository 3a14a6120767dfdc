package org.sena.referral.service.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.referral.api.deadline.BankHolidaysRefusedException;
import org.sena.working.days.BankHoliday;

class PublishedListTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-21");

    @Test
    void england_and_wales_is_read_and_nothing_else() {
        String json =
                "{'england-and-wales': {'division': 'england-and-wales', 'events': ["
                        + "{'title': 'Boxing Day', 'date': '2029-12-26', 'notes': '', 'bunting': true},"
                        + "{'title': 'Christmas Day', 'date': '2029-12-25'}]},"
                        + "'scotland': {'division': 'scotland', 'events': ["
                        + "{'title': '2nd January', 'date': '2029-01-02'}]}}";

        assertEquals(
                List.of(
                        BankHoliday.of(LocalDate.parse("2029-12-25"), "Christmas Day"),
                        BankHoliday.of(LocalDate.parse("2029-12-26"), "Boxing Day")),
                PublishedList.read(json.replace('\'', '"'), TODAY));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | 0 NO_DIVISION ",
                "{ | 0 NOT_JSON ",
                "[] | 0 NO_DIVISION ",
                "{'scotland': {'events': []}} | 0 NO_DIVISION ",
                "{'england-and-wales': {'events': 'none'}} | 0 NO_DIVISION ",
                "{'england-and-wales': {'events': []}} | 0 NO_EVENTS ",
                "{'england-and-wales': {'events': [{'title': 'A'}]}} | 1 NO_DATE ",
                "{'england-and-wales': {'events': [{'title': 'A', 'date': '25/12/2026'}]}}"
                        + " | 1 NO_DATE 25/12/2026",
                "{'england-and-wales': {'events': [{'title': 'A', 'date': '2026-02-30'}]}}"
                        + " | 1 NO_DATE 2026-02-30",
                "{'england-and-wales': {'events': [{'title': 'A', 'date': '2062-12-25'}]}}"
                        + " | 1 FAR_AWAY 2062-12-25",
                "{'england-and-wales': {'events': [{'title': ' ', 'date': '2026-12-25'}]}}"
                        + " | 1 NO_TITLE ",
                "{'england-and-wales': {'events': [{'title': 'A', 'date': '2026-12-25'},"
                        + "{'title': 'B', 'date': '2026-12-25'}, {'date': 'x'}]}}"
                        + " | 2 TWICE 2026-12-25, 3 NO_DATE x, 3 NO_TITLE "
            })
    void what_cannot_be_read_is_named_by_its_row(String json, String problems) {
        BankHolidaysRefusedException refused =
                assertThrows(
                        BankHolidaysRefusedException.class,
                        () -> PublishedList.read(json.replace('\'', '"'), TODAY));

        assertEquals(
                problems.strip(),
                refused.problems().stream()
                        .map(one -> one.row() + " " + one.kind() + " " + one.found())
                        .collect(Collectors.joining(", "))
                        .strip());
    }
}
