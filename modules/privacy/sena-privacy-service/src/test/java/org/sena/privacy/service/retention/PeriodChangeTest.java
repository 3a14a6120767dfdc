package org.sena.privacy.service.retention;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sena.privacy.api.retention.Disposal;
import org.sena.privacy.api.retention.ImmutableRetentionRule;
import org.sena.privacy.api.retention.RetentionPeriod;
import org.sena.privacy.api.retention.RetentionRule;

class PeriodChangeTest {

    private static final RetentionRule CONSENTS =
            ImmutableRetentionRule.builder()
                    .code("privacy.consent")
                    .data("Consents")
                    .period(RetentionPeriod.of("P6Y"))
                    .countedFrom("they ended")
                    .disposal(Disposal.DELETE)
                    .source("Limitation Act 1980")
                    .least(RetentionPeriod.of("P6Y"))
                    .most(RetentionPeriod.of("P7Y"))
                    .build();

    @ParameterizedTest
    @CsvSource({
        "privacy.consent, P5Y, Less to keep",
        "privacy.consent, P8Y, More to keep",
        "privacy.consent, P71M, A month less",
        "privacy.consent, P7Y, ' '",
        "privacy.nothing, P6Y, Why not"
    })
    void a_change_out_of_bounds_without_a_reason_or_of_nothing_is_refused(
            String code, String period, String reason) {
        assertThrows(
                IllegalArgumentException.class,
                () ->
                        PeriodChange.check(
                                List.of(CONSENTS), code, RetentionPeriod.of(period), reason));
    }

    @ParameterizedTest
    @CsvSource({"P6Y", "P72M", "P7Y"})
    void a_change_within_bounds_with_a_reason_is_allowed(String period) {
        assertEquals(
                CONSENTS,
                PeriodChange.check(
                        List.of(CONSENTS),
                        "privacy.consent",
                        RetentionPeriod.of(period),
                        "Insurer asked"));
    }
}
