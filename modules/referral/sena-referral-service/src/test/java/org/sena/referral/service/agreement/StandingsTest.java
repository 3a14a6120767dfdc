package org.sena.referral.service.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sena.referral.service.agreement.Papers.agreement;
import static org.sena.referral.service.agreement.Papers.ended;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.referral.api.agreement.Agreement;
import org.sena.referral.api.agreement.Standing;

class StandingsTest {

    private static Standing at(String moment, Agreement... agreements) {
        return new Standings(Instant.parse(moment), 60)
                .of("larder", "Larder", List.of(agreements), 3);
    }

    private static Instant over(String day) {
        return Terms.over(LocalDate.parse(day));
    }

    /** For 2026: it holds until the year is over by the clock in the council. */
    @ParameterizedTest
    @CsvSource({
        "2025-12-31T23:59:59.999Z, false, false",
        "2026-01-01T00:00:00Z,     true,  false",
        "2026-11-01T23:59:00Z,     true,  false",
        "2026-11-02T01:00:00Z,     true,  true",
        "2026-12-31T23:59:59.999Z, true,  true",
        "2027-01-01T00:00:00Z,     false, false",
    })
    void an_organisation_is_recognised_while_an_agreement_holds(
            String moment, boolean recognised, boolean endsSoon) {
        Standing standing = at(moment, agreement("2026-01-01", "2026-12-31"));

        assertEquals(recognised, standing.recognised());
        assertEquals(endsSoon, standing.endsSoon());
    }

    @Test
    void agreements_that_follow_without_a_gap_count_as_one() {
        Standing standing =
                at(
                        "2026-12-20T12:00:00Z",
                        agreement("2027-01-01", "2027-06-30"),
                        agreement("2027-07-02", "2028-06-30"),
                        agreement("2026-01-01", "2026-12-31"));

        assertEquals(Optional.of(over("2027-06-30")), standing.until());
        assertFalse(standing.endsSoon());
    }

    @Test
    void the_next_one_does_not_hold_before_its_first_day() {
        Standing standing = at("2026-12-20T12:00:00Z", agreement("2027-01-01", "2027-12-31"));

        assertFalse(standing.recognised());
        assertEquals(Optional.empty(), standing.until());
        assertEquals(Optional.empty(), standing.finishUntil());
    }

    @Test
    void after_the_end_it_may_finish_for_a_while() {
        Standing standing = at("2027-01-02T12:00:00Z", agreement("2026-01-01", "2026-12-31"));

        assertEquals(Optional.of(over("2026-12-31")), standing.until());
        assertEquals(Optional.of(over("2027-01-28")), standing.finishUntil());
    }

    @Test
    void shut_out_by_an_early_end_it_may_finish_nothing() {
        Standing standing =
                at(
                        "2026-06-02T12:00:00Z",
                        ended(agreement("2026-01-01", "2026-12-31"), "2026-05-31"));

        assertFalse(standing.recognised());
        assertEquals(Optional.of(over("2026-05-31")), standing.finishUntil());
    }

    @Test
    void who_needs_somebody_comes_first() {
        Standings now = new Standings(Instant.parse("2026-06-15T12:00:00Z"), 60);
        List<String> order =
                Stream.of(
                                now.of("1", "Over, idle", years("2024", "2025"), 0),
                                now.of("2", "Long", years("2026", "2028"), 5),
                                now.of("3", "Soon", years("2026", "2026"), 5),
                                now.of("4", "Over, busy", years("2025", "2025"), 1))
                        .sorted(Standings.FIRST_NEEDED)
                        .map(Standing::organisationName)
                        .collect(Collectors.toList());

        assertEquals(List.of("Over, busy", "Soon", "Long", "Over, idle"), order);
        assertTrue(now.of("3", "Soon", years("2026", "2026"), 0).recognised());
    }

    private static List<Agreement> years(String first, String last) {
        return List.of(agreement(first + "-01-01", last + "-12-31"));
    }
}
