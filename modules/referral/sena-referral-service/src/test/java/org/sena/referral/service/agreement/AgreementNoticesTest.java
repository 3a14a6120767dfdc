package org.sena.referral.service.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.sena.referral.service.agreement.Papers.agreement;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.referral.api.agreement.Agreement;
import org.sena.referral.api.agreement.Standing;

class AgreementNoticesTest {

    private static Standing at(Instant now, Agreement... agreements) {
        return new Standings(now, 60).of("larder", "Larder", List.of(agreements), 0);
    }

    private static String key(String moment, Agreement... agreements) {
        Instant now = Instant.parse(moment);

        return AgreementNotices.due(at(now, agreements), now)
                .map(AgreementNotices.Word::key)
                .orElse("");
    }

    /** For 2026. */
    @ParameterizedTest
    @CsvSource({
        "2026-11-01T23:59:59Z, ''",
        "2026-11-02T00:00:00Z, agreement.ends.60",
        "2026-12-01T23:59:59Z, agreement.ends.60",
        "2026-12-02T00:00:00Z, agreement.ends.30",
        "2026-12-25T00:00:00Z, agreement.ends.7",
        "2026-12-31T23:59:59Z, agreement.ends.7",
        "2027-01-01T00:00:00Z, agreement.over",
        "2027-01-07T23:59:59Z, agreement.over",
        "2027-01-08T00:00:00Z, ''",
    })
    void each_word_has_its_time(String moment, String word) {
        String key = key(moment, agreement("2026-01-01", "2026-12-31"));

        assertEquals(word, key.isEmpty() ? "" : key.substring(0, key.indexOf(':')));
    }

    @Test
    void one_word_keeps_its_key_and_another_end_has_another() {
        String first = key("2026-12-02T00:00:00Z", agreement("2026-01-01", "2026-12-31"));

        assertEquals(first, key("2026-12-20T08:30:00Z", agreement("2026-01-01", "2026-12-31")));
        assertNotEquals(first, key("2027-12-02T00:00:00Z", agreement("2027-01-01", "2027-12-31")));
    }

    @Test
    void an_agreement_that_is_followed_by_another_is_no_news() {
        assertEquals(
                "",
                key(
                        "2026-12-30T00:00:00Z",
                        agreement("2026-01-01", "2026-12-31"),
                        agreement("2027-01-01", "2027-12-31")));
    }
}
