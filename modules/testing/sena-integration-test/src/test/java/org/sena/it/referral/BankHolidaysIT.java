package org.sena.it.referral;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sena.arquillian.InFramework;
import org.sena.arquillian.OsgiService;
import org.sena.identity.api.CurrentActor;
import org.sena.identity.api.NotAllowedException;
import org.sena.identity.api.Role;
import org.sena.referral.api.deadline.BankHolidayList;
import org.sena.referral.api.deadline.BankHolidaysRefusedException;
import org.sena.working.days.BankHoliday;

/** Bank holidays that an administrator brings in. */
@InFramework
class BankHolidaysIT {

    /** Far enough away that no other test counts on it. */
    private static final int YEAR = LocalDate.now().getYear() + 9;

    @OsgiService private BankHolidayList holidays;
    @OsgiService private CurrentActor currentActor;

    private People people;

    @BeforeEach
    void somebody() {
        people = new People(currentActor);
    }

    @Test
    void a_year_that_is_brought_in_again_is_replaced_whole() {
        assertEquals(List.of(YEAR), bringIn("01-01", "12-25"));
        assertEquals(List.of(YEAR), bringIn("01-01", "06-07", "12-26"));

        assertEquals(
                List.of(YEAR + "-01-01", YEAR + "-06-07", YEAR + "-12-26"),
                known().stream()
                        .map(one -> one.day().toString())
                        .filter(day -> day.startsWith(YEAR + "-"))
                        .collect(Collectors.toList()));
    }

    @Test
    void what_is_refused_changes_nothing() {
        bringIn("01-01", "12-25");
        List<BankHoliday> before = known();

        assertThrows(BankHolidaysRefusedException.class, () -> bringIn("01-01", "13-25"));

        assertEquals(before, known());
    }

    @Test
    void the_bundled_years_are_known_from_the_start() {
        assertTrue(known().contains(BankHoliday.of(LocalDate.parse("2027-03-26"), "Good Friday")));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "ADMINISTRATOR", mode = EnumSource.Mode.EXCLUDE)
    void only_an_administrator_looks_and_brings_in(Role role) {
        assertThrows(
                NotAllowedException.class,
                () -> people.as(People.holding(role), () -> holidays.known()));
        assertThrows(
                NotAllowedException.class,
                () -> people.as(People.holding(role), () -> holidays.bringIn("{}")));
    }

    private List<Integer> bringIn(String... days) {
        String events =
                List.of(days).stream()
                        .map(
                                day ->
                                        "{\"title\": \"Holiday\", \"date\": \""
                                                + YEAR
                                                + "-"
                                                + day
                                                + "\"}")
                        .collect(Collectors.joining(","));

        return people.as(
                People.holding(Role.ADMINISTRATOR),
                () -> holidays.bringIn("{\"england-and-wales\": {\"events\": [" + events + "]}}"));
    }

    private List<BankHoliday> known() {
        return people.as(People.holding(Role.ADMINISTRATOR), () -> holidays.known());
    }
}
