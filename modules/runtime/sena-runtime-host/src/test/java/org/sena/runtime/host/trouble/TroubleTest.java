package org.sena.runtime.host.trouble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sena.identity.api.NotAllowedException;

class TroubleTest {

    static Stream<Arguments> causes() {
        return Stream.of(
                Arguments.of(new SQLTransientConnectionException("no connection in 30 s"), 503),
                Arguments.of(new SQLException("refused", "08001"), 503),
                Arguments.of(new SQLException("shutting down", "57P01"), 503),
                Arguments.of(new SQLException("duplicate key", "23505"), 500),
                Arguments.of(new IllegalStateException("bug"), 500));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void a_database_that_is_away_is_503_and_all_else_500(Exception cause, int status) {
        assertEquals(status, Trouble.with(new RuntimeException(cause)).status());
    }

    @Test
    void a_reference_can_be_read_out_on_the_telephone() {
        String reference = Trouble.with(new RuntimeException()).reference();

        assertTrue(reference.matches("[A-HJ-NP-Z2-9]{8}"), reference);
        assertNotEquals(reference, Trouble.with(new RuntimeException()).reference());
    }

    @Test
    void the_log_does_not_quote_what_a_person_typed() {
        String trace =
                Trouble.with(
                                new RuntimeException(
                                        "For input: PE29 3TN",
                                        new NotAllowedException("read referral R-1")))
                        .trace();

        assertFalse(trace.contains("PE29"), trace);
        assertTrue(trace.contains("java.lang.RuntimeException"), trace);
        assertTrue(trace.contains("NotAllowedException: read referral R-1"), trace);
        assertTrue(trace.contains("at org.sena.runtime.host.trouble.TroubleTest"), trace);
    }
}
