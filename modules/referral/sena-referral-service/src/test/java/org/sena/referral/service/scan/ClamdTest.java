package org.sena.referral.service.scan;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scanning against a stand-in that speaks clamd's protocol. */
class ClamdTest {

    private static final int PATIENCE = 2_000;

    @Test
    void a_file_arrives_whole_and_is_clean() throws IOException {
        byte[] content = new byte[200_000];
        new Random(1).nextBytes(content);

        try (StandIn clamd = new StandIn("stream: OK")) {
            assertTrue(clamd(clamd).isClean(new ByteArrayInputStream(content)));
            assertArrayEquals(content, clamd.received());
        }
    }

    @Test
    void what_is_found_is_not_clean() throws IOException {
        try (StandIn clamd = new StandIn("stream: Eicar-Test-Signature FOUND")) {
            assertFalse(clamd(clamd).isClean(new ByteArrayInputStream(new byte[10])));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "INSTREAM size limit exceeded. ERROR",
                "stream: Can't allocate memory ERROR",
                "UNKNOWN COMMAND",
                "OK"
            })
    void any_other_answer_is_no_answer(String answer) throws IOException {
        try (StandIn clamd = new StandIn(answer)) {
            assertThrows(
                    IOException.class,
                    () -> clamd(clamd).isClean(new ByteArrayInputStream(new byte[10])));
        }
    }

    @Test
    void a_scanner_that_keeps_silent_is_no_scanner() throws IOException {
        try (StandIn clamd = StandIn.silent()) {
            Clamd impatient = new Clamd("localhost", clamd.port(), 100);

            assertThrows(
                    IOException.class,
                    () -> impatient.isClean(new ByteArrayInputStream(new byte[10])));
        }
    }

    @Test
    void it_is_ready_while_it_answers_and_not_when_it_is_gone() throws IOException {
        StandIn clamd = new StandIn("PONG");
        Clamd client = clamd(clamd);

        assertTrue(scanner(client).isReady());
        clamd.close();
        assertFalse(scanner(client).isReady());
    }

    @Test
    void it_is_asked_again_after_half_a_minute() throws IOException {
        Instant noon = Instant.parse("2026-06-01T12:00:00Z");
        Instant[] now = {noon};
        Clock clock =
                new Clock() {
                    @Override
                    public Instant instant() {
                        return now[0];
                    }

                    @Override
                    public Clock withZone(ZoneId zone) {
                        return this;
                    }

                    @Override
                    public ZoneId getZone() {
                        return ZoneOffset.UTC;
                    }
                };
        StandIn clamd = new StandIn("PONG");
        ClamdScanner scanner = new ClamdScanner(clamd(clamd), clock);

        assertTrue(scanner.isReady());
        clamd.close();
        now[0] = noon.plusSeconds(30);
        assertTrue(scanner.isReady());
        now[0] = noon.plusSeconds(31);
        assertEquals(false, scanner.isReady());
    }

    private static Clamd clamd(StandIn clamd) {
        return new Clamd("localhost", clamd.port(), PATIENCE);
    }

    private static ClamdScanner scanner(Clamd clamd) {
        return new ClamdScanner(clamd, Clock.systemUTC());
    }
}
